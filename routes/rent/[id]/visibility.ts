import { setItemState } from "@/actions/rent/set_item_state.ts";
import { define } from "@/define.ts";
import { stateField } from "@/domain/rent/draft.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const short = ctx.params.id ?? "";
    const itemId = parseShortId(short);
    if (itemId === null) return renderProblem(ctx, { name: "NotFound" });
    const form = readForm({ state: stateField }, await readBody(ctx));
    if (!form.ok) return renderProblem(ctx, { name: "Invalid" });
    const { state } = form.values;
    const result = await setItemState(ctx.state.ports, {
      viewer,
      itemId,
      state,
    });
    if (!result.ok) return renderProblem(ctx, result.problem);
    return ctx.redirect(`/rent/${short}`, 303);
  }),
});
