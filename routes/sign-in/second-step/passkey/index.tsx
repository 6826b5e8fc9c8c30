import { checkPasskey } from "@/actions/accounts/passkeys/check_passkey.ts";
import { findPendingSignIn } from "@/actions/accounts/security/take_second_step.ts";
import { finishSignIn, pendingToken } from "@/admission.ts";
import { PasskeyForm } from "@/components/security/PasskeyForm.tsx";
import { StepPage } from "@/components/security/StepPage.tsx";
import { deletePendingSignIn } from "@/db/kv/pending_sign_ins.ts";
import { define } from "@/define.ts";
import { passkeyFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { readBody } from "@/guards.ts";
import { showStep } from "../(_step)/step.ts";

const PATH = "/sign-in/second-step/passkey";

export const handler = define.handlers({
  GET: (ctx) => showStep(ctx),
  async POST(ctx) {
    const { ports, origin } = ctx.state;
    const reading = readForm(passkeyFields, await readBody(ctx));
    if (!reading.ok) return showStep(ctx, reading.errors, { status: 422 });
    const token = pendingToken(ctx);
    const pending = await findPendingSignIn(ports, token);
    if (pending === null) return ctx.redirect("/sign-in/second-step", 303);
    const { memberId } = pending;
    const { credential } = reading.values;
    const purpose = "second step";
    const answer = { origin, purpose, memberId, credential } as const;
    if (await checkPasskey(ports, answer) === null) {
      const errors = { credential: { key: "passkeyRefused" } };
      return showStep(ctx, errors, { status: 422 });
    }
    await deletePendingSignIn(ports.kv, token);
    return finishSignIn(ctx, pending);
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
