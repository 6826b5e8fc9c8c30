import { takeStepByRecoveryCode } from "@/actions/accounts/security/take_second_step.ts";
import { pendingToken } from "@/admission.ts";
import { RecoveryStep } from "@/components/security/RecoveryStep.tsx";
import { StepPage } from "@/components/security/StepPage.tsx";
import { define } from "@/define.ts";
import { recoveryFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { readBody } from "@/guards.ts";
import { answerStep, showStep } from "./(_step)/step.ts";

export const handler = define.handlers({
  GET: (ctx) => showStep(ctx),
  async POST(ctx) {
    const reading = readForm(recoveryFields, await readBody(ctx));
    if (!reading.ok) return showStep(ctx, reading.errors, { status: 422 });
    const outcome = await takeStepByRecoveryCode(ctx.state.ports, {
      token: pendingToken(ctx),
      code: reading.values.recovery_code,
    });
    const field = "recovery_code";
    return answerStep(ctx, outcome, { field, wrong: "wrongRecoveryCode" });
  },
});

export default define.page<typeof handler>(
  function RecoveryStepPage({ data, state }) {
    return (
      <StepPage state={state} by="recovery" {...data}>
        <RecoveryStep t={state.t} errors={data.errors} />
      </StepPage>
    );
  },
);
