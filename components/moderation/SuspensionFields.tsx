import { Choices } from "@/components/ui/Choices.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { TextField } from "@/components/ui/TextField.tsx";
import { SUSPENSION_DAYS } from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { addDays, dayOf } from "@/domain/shared/seoul_time.ts";
import type { StaffLook } from "./staff_look.ts";

export interface SuspensionFieldsProps {
  typed: Typed;
  errors: FieldErrors;
  look: StaffLook;
}

/** For how long: one of a few lengths, or through a day. */
export function SuspensionFields(
  { typed, errors, look: { t, now } }: SuspensionFieldsProps,
) {
  const words = t.admin.person;
  return (
    <>
      <Choices
        legend={words.days}
        name="days"
        value={typed.days}
        options={SUSPENSION_DAYS.map((value) => ({
          value,
          label: words.day(value),
        }))}
      />
      <TextField
        label={words.until}
        name="until"
        type="date"
        value={typed.until}
        min={addDays(dayOf(now), 1)}
        error={errorText(t, errors.until ?? errors.days)}
      />
    </>
  );
}
