import { openRoom } from "@/actions/chat/open_room.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { define } from "@/define.ts";
import { parseShortId, shortId } from "@/domain/shared/ids.ts";
import { renderProblem, requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const subjectId = parseShortId(ctx.params.id ?? "");
    if (subjectId === null) return renderProblem(ctx, { name: "NotFound" });
    const by = { who: viewer.id, address: ctx.state.address };
    const limited = await takeLimit(ctx.state.ports, "request", by);
    if (limited !== null) return renderProblem(ctx, limited);
    const result = await openRoom(ctx.state.ports, { viewer, subjectId });
    if (!result.ok) return renderProblem(ctx, result.problem);
    return ctx.redirect(`/chat/${shortId(result.value.roomId)}`, 303);
  }),
});
