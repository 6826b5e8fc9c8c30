import { Button } from "@/components/ui/Button.tsx";
import { Checkbox } from "@/components/ui/Checkbox.tsx";
import { Choices } from "@/components/ui/Choices.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import {
  dutyObstacle,
  type MeasureName,
  MEASURES,
  outlives,
  REASON_MAX,
  REPORT_OUTCOMES,
  type StaffReport,
} from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { count } from "@/locales/format.ts";
import type { StaffLook } from "./staff_look.ts";
import { SuspensionFields } from "./SuspensionFields.tsx";

export interface DecisionFormProps {
  report: StaffReport;
  /** The name of what is to be done. */
  deed: string;
  typed: Typed;
  errors: FieldErrors;
  look: StaffLook;
}

/** Whether a report is right, what its reporter is told, and what follows. */
export function DecisionForm(props: DecisionFormProps) {
  const { report, deed, typed, errors, look } = props;
  const { t, lang, viewer } = look;
  const words = t.admin.report;
  if (report.reporter.id === viewer.id) {
    return <Notice tone="neutral">{words.own}</Notice>;
  }
  if (dutyObstacle(viewer, "decide", report.target) !== null) {
    return <Notice tone="neutral">{words.peer}</Notice>;
  }
  return (
    <form
      method="post"
      action={`/admin/reports/${shortId(report.id)}/decision`}
      novalidate
      class="flex flex-col gap-5"
    >
      <input type="hidden" name="deed" value={deed} />
      <Choices
        legend={words.outcome}
        name="outcome"
        value={typed.outcome}
        error={errorText(t, errors.outcome)}
        options={REPORT_OUTCOMES.map((value) => {
          const [label = value, hint] = words.outcomes[value];
          return { value, label, hint };
        })}
        required
      />
      <TextArea
        label={words.note}
        name="note"
        value={typed.note}
        hint={words.noteHint}
        error={errorText(t, errors.note)}
        maxlength={REASON_MAX}
        rows={3}
        required
      />
      <Following {...props} />
      {report.alike > 1 && (
        <Checkbox name="together" checked={typed.together !== ""}>
          {words.together(count(report.alike, lang))}
        </Checkbox>
      )}
      <Button type="submit" wide>{words.decide}</Button>
    </form>
  );
}

/** What may follow for this viewer and this kind of thing. */
function measuresFor({ report, look }: DecisionFormProps): MeasureName[] {
  return MEASURES.filter((name) => {
    if (name === "none") return true;
    const hasLeft = report.target.name === "";
    if (hasLeft && !outlives(name)) return false;
    if (name === "remove" && report.seq === null) return false;
    if (
      name === "withhold" && !["item", "review"].includes(report.targetKind)
    ) {
      return false;
    }
    return dutyObstacle(look.viewer, name, report.target) === null;
  });
}

function Following(props: DecisionFormProps) {
  const { typed, errors, look } = props;
  const { t } = look;
  const words = t.admin.report;
  const measures = measuresFor(props);
  if (measures.length === 1) {
    return <input type="hidden" name="measure" value="none" />;
  }
  return (
    <>
      <SelectField
        label={words.measure}
        name="measure"
        value={typed.measure || "none"}
        error={errorText(t, errors.measure)}
        options={measures.map((value) => ({
          value,
          label: words.measures[value],
        }))}
      />
      <details
        class="flex flex-col"
        open={Boolean(typed.measure && typed.measure !== "none")}
      >
        <summary class="inline-flex min-h-11 items-center font-semibold underline">
          {words.measureReason}
        </summary>
        <div class="flex flex-col gap-5 pt-2">
          <TextArea
            label={t.admin.reason}
            name="reason"
            value={typed.reason}
            hint={words.measureHint}
            error={errorText(t, errors.reason)}
            maxlength={REASON_MAX}
            rows={3}
          />
          {measures.includes("suspend") && (
            <SuspensionFields typed={typed} errors={errors} look={look} />
          )}
        </div>
      </details>
    </>
  );
}
