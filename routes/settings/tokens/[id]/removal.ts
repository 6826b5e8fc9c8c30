import { shutProgramOut } from "@/actions/accounts/programs/shut_program_out.ts";
import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem, requireUser } from "@/guards.ts";

/** Shutting a program out takes no proof: whoever suspects something must not be kept waiting. */
export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const id = parseShortId(ctx.params.id ?? "");
    if (id === null) return renderProblem(ctx, { name: "NotFound" });
    const program = { id, memberId: viewer.id };
    const result = await shutProgramOut(ctx.state.ports, program);
    return result.ok
      ? ctx.redirect("/settings/tokens?removed=1", 303)
      : renderProblem(ctx, result.problem);
  }),
});
