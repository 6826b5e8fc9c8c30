import { deleteItem } from "@/actions/rent/delete_item.ts";
import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem, requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const itemId = parseShortId(ctx.params.id ?? "");
    if (itemId === null) return renderProblem(ctx, { name: "NotFound" });
    const result = await deleteItem(ctx.state.ports, { viewer, itemId });
    if (!result.ok) return renderProblem(ctx, result.problem);
    return ctx.redirect("/my/items?deleted=1", 303);
  }),
});
