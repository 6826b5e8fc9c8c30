import { deleteDevice } from "@/db/push_subscriptions.ts";
import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem, requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const id = parseShortId(ctx.params.device ?? "");
    const place = id && { id, memberId: viewer.id };
    const isGone = place && await deleteDevice(ctx.state.ports.db, place);
    if (!isGone) return renderProblem(ctx, { name: "NotFound" });
    return ctx.redirect("/settings/notifications?removed=1", 303);
  }),
});
