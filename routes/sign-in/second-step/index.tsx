import { takeStepByCode } from "@/actions/accounts/security/take_second_step.ts";
import { pendingToken } from "@/admission.ts";
import { CodeStep } from "@/components/security/CodeStep.tsx";
import { StepPage } from "@/components/security/StepPage.tsx";
import { define } from "@/define.ts";
import { codeFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { readBody } from "@/guards.ts";
import { answerStep, showStep } from "./(_step)/step.ts";

export const handler = define.handlers({
  GET: (ctx) => showStep(ctx),
  async POST(ctx) {
    const reading = readForm(codeFields, await readBody(ctx));
    if (!reading.ok) return showStep(ctx, reading.errors, { status: 422 });
    const { code } = reading.values;
    const token = pendingToken(ctx);
    const outcome = await takeStepByCode(ctx.state.ports, { token, code });
    return answerStep(ctx, outcome, { field: "code", wrong: "wrongCode" });
  },
});

export default define.page<typeof handler>(
  function SecondStepPage({ data, state }) {
    return (
      <StepPage state={state} by="code" {...data}>
        <CodeStep t={state.t} errors={data.errors} />
      </StepPage>
    );
  },
);
