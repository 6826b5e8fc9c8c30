import { SelectField } from "@/components/ui/SelectField.tsx";
import { HOUR_TEXTS, type Hours } from "@/domain/notifications/mod.ts";
import { timeOfDay } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";

export interface HoursFieldsProps {
  t: Messages;
  lang: Language;
  hours: Hours;
}

/** When nobody is to be disturbed, and when the letter of the day comes. */
export function HoursFields({ t, lang, hours }: HoursFieldsProps) {
  const words = t.push.hours;
  const options = HOUR_TEXTS.map((value) => ({
    value,
    label: timeOfDay(
      new Date(`2000-01-01T${value.padStart(2, "0")}:00:00+09:00`),
      lang,
    ),
  }));
  return (
    <section aria-labelledby="hours-title" class="flex flex-col gap-4">
      <h2 id="hours-title" class="text-lg">{words.title}</h2>
      <div class="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={words.quietFrom}
          name="quiet_from"
          value={String(hours.quietFrom)}
          options={options}
        />
        <SelectField
          label={words.quietUntil}
          name="quiet_until"
          value={String(hours.quietUntil)}
          options={options}
        />
      </div>
      <p class="text-sm text-soft">{words.quietHint}</p>
      <SelectField
        label={words.digestAt}
        name="digest_at"
        value={String(hours.digestAt)}
        hint={words.digestHint}
        options={options}
      />
    </section>
  );
}
