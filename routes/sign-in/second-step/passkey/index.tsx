import { takeStepByPasskey } from "@/actions/accounts/security/take_second_step.ts";
import { pendingToken } from "@/admission.ts";
import { PasskeyForm } from "@/components/security/PasskeyForm.tsx";
import { StepPage } from "@/components/security/StepPage.tsx";
import { define } from "@/define.ts";
import { passkeyFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { readBody } from "@/guards.ts";
import { answerStep, showStep } from "../(_step)/step.ts";

const PATH = "/sign-in/second-step/passkey";

export const handler = define.handlers({
  GET: (ctx) => showStep(ctx),
  async POST(ctx) {
    const { ports, origin } = ctx.state;
    const reading = readForm(passkeyFields, await readBody(ctx));
    if (!reading.ok) return showStep(ctx, reading.errors, { status: 422 });
    const { credential } = reading.values;
    const token = pendingToken(ctx);
    const tried = { token, origin, credential };
    const outcome = await takeStepByPasskey(ports, tried);
    const field = "credential";
    return answerStep(ctx, outcome, { field, wrong: "passkeyRefused" });
  },
});

export default define.page<typeof handler>(
  function PasskeyStepPage({ data, state }) {
    return (
      <StepPage state={state} by="passkey" {...data}>
        <PasskeyForm
          t={state.t}
          errors={data.errors}
          action={PATH}
          label={state.t.security.second.submit}
        />
      </StepPage>
    );
  },
);
