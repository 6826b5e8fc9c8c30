import { FormCard } from "@/components/accounts/FormCard.tsx";
import { formProblem } from "@/components/accounts/form_state.ts";
import { Button } from "@/components/ui/Button.tsx";
import type { Snapshot, TargetKind } from "@/domain/reports/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { ReportForm } from "./ReportForm.tsx";
import { TargetCard } from "./TargetCard.tsx";

export interface ReportPageProps {
  t: Messages;
  lang: Language;
  kind: TargetKind;
  snapshot: Snapshot;
  action: string;
  back: string;
  typed: Typed;
  errors: FieldErrors;
}

/** A page of its own to report something on. */
export function ReportPage(props: ReportPageProps) {
  const { t, kind, snapshot, action, back, typed, errors } = props;
  const words = t.reports.form;
  return (
    <div class="mx-auto w-full max-w-form">
      <FormCard
        title={words.title[kind]}
        lead={words.lead}
        problem={formProblem(props)}
      >
        <TargetCard t={t} kind={kind} snapshot={snapshot} />
        {kind === "message" && <p class="text-soft">{words.messageLead}</p>}
        <ReportForm
          t={t}
          kind={kind}
          action={action}
          typed={typed}
          errors={errors}
        >
          <Button href={back} variant="quiet">{t.common.actions.cancel}</Button>
        </ReportForm>
      </FormCard>
    </div>
  );
}
