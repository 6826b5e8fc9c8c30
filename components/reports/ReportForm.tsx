import type { ComponentChildren } from "preact";
import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { REPORT_MAX, type TargetKind } from "@/domain/reports/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";
import { ReasonChoice } from "./ReasonChoice.tsx";

export interface ReportFormProps {
  t: Messages;
  kind: TargetKind;
  /** Where it is posted. */
  action: string;
  typed?: Typed;
  errors?: FieldErrors;
  /** What stands beside the button: the way out. */
  children?: ComponentChildren;
}

/** What is wrong with something, for the host. */
export function ReportForm(props: ReportFormProps) {
  const { t, kind, action, typed = {}, errors = {} } = props;
  const words = t.reports.form;
  return (
    <form
      method="post"
      action={action}
      novalidate
      class="flex flex-col gap-5"
    >
      <ReasonChoice
        t={t}
        kind={kind}
        id="report-reason"
        value={typed.reason}
        error={errorText(t, errors.reason)}
      />
      <TextArea
        label={words.body}
        name="body"
        id="report-body"
        value={typed.body}
        hint={words.bodyHint(REPORT_MAX)}
        error={errorText(t, errors.body)}
        maxlength={REPORT_MAX}
        rows={3}
      />
      <div class="flex flex-wrap gap-3">
        <Button type="submit" icon="flag">{words.submit}</Button>
        {props.children}
      </div>
    </form>
  );
}
