import { switchOffSecondStep } from "@/actions/accounts/security/switch_off_second_step.ts";
import { define } from "@/define.ts";
import { removalFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import {
  endOtherSessions,
  readBody,
  renderProblem,
  requireProof,
} from "@/guards.ts";

export const handler = define.handlers({
  POST: requireProof(async (ctx, viewer) => {
    const reading = readForm(removalFields, await readBody(ctx));
    if (!reading.ok) return renderProblem(ctx, { name: "BadRequest" });
    await switchOffSecondStep(ctx.state.ports, viewer.id);
    if (reading.values.end_others) await endOtherSessions(ctx, viewer);
    return ctx.redirect("/settings/security?done=off", 303);
  }),
});
