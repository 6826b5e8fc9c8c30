import { disconnectIdentity } from "@/actions/accounts/disconnect_identity.ts";
import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem, requireProof } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireProof(async (ctx, viewer) => {
    const id = parseShortId(ctx.params.id ?? "");
    if (id === null) return renderProblem(ctx, { name: "NotFound" });
    const memberId = viewer.id;
    const result = await disconnectIdentity(ctx.state.ports, { memberId, id });
    return result.ok
      ? ctx.redirect("/settings/connections?removed=1", 303)
      : renderProblem(ctx, result.problem);
  }),
});
