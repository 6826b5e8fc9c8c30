import { describedBy, FieldError } from "@/components/ui/Field.tsx";
import { REASONS, type TargetKind } from "@/domain/reports/mod.ts";
import type { Messages } from "@/locales/mod.ts";
import { reasonText } from "./reason_text.ts";

export interface ReasonChoiceProps {
  t: Messages;
  kind: TargetKind;
  value?: string;
  error?: string;
  id: string;
}

/** Why something is reported: its reasons one under the other. */
export function ReasonChoice(
  { t, kind, value, error, id }: ReasonChoiceProps,
) {
  return (
    <fieldset
      class="flex flex-col"
      aria-describedby={describedBy(id, { error })["aria-describedby"]}
    >
      <legend class="mb-2 font-semibold">{t.reports.form.reason}</legend>
      <div class="divide-y divide-line rounded-xl border border-edge">
        {REASONS[kind].map((reason) => (
          <label
            key={reason}
            class="flex min-h-12 items-center gap-3 px-4 py-2 has-[:checked]:bg-persimmon-tint"
          >
            <input
              type="radio"
              name="reason"
              value={reason}
              checked={reason === value}
              required
              class="size-5 shrink-0"
            />
            {reasonText({ kind, reason }, t)}
          </label>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
