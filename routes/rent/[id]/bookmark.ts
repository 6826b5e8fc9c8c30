import { toggleBookmark } from "@/actions/rent/toggle_bookmark.ts";
import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem, requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const short = ctx.params.id ?? "";
    const itemId = parseShortId(short);
    if (itemId === null) return renderProblem(ctx, { name: "NotFound" });
    const result = await toggleBookmark(ctx.state.ports, { viewer, itemId });
    if (!result.ok) return renderProblem(ctx, result.problem);
    if (ctx.req.headers.get("accept")?.startsWith("application/json")) {
      return Response.json(result.value);
    }
    return ctx.redirect(`/rent/${short}`, 303);
  }),
});
