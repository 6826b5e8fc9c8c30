import { errorText } from "@/components/ui/error_text.ts";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { CALENDAR_MONTHS } from "@/domain/rent/deals/calendar.ts";
import { NOTE_MAX } from "@/domain/rent/deals/deal_fields.ts";
import { dealPath } from "@/domain/rent/deals/paths.ts";
import { momentText } from "@/domain/shared/seoul_time.ts";
import { PeriodPicker } from "@/islands/PeriodPicker.tsx";
import { triedOf } from "./deal_view_props.ts";
import type { OpenDealProps } from "./NextStep.tsx";
import { VerbForm } from "./VerbForm.tsx";

/** Asks the other one for other dates; once the thing is out, only for another end. */
export function ProposeForm(props: OpenDealProps) {
  const { sheet, taken, picked, look: { t, lang, now } } = props;
  const { dates, terms } = t.deals;
  const { typed, errors } = triedOf(props, "propose_dates");
  const begun = sheet.state === "in_use";
  const fields = { ...picked, ...typed };
  return (
    <VerbForm
      dealId={sheet.id}
      verb="propose_dates"
      t={t}
      label={dates.send}
      variant="secondary"
    >
      <p class="text-sm text-soft">
        {begun ? `${dates.fixed} ${dates.hint}` : dates.hint}
      </p>
      <PeriodPicker
        now={now}
        taken={taken}
        months={CALENDAR_MONTHS}
        price={sheet.price}
        unit={sheet.unit}
        starts={fields.starts_at ?? momentText(sheet.startsAt)}
        ends={fields.ends_at ?? momentText(sheet.endsAt)}
        errors={{
          starts: errorText(t, errors.starts_at),
          ends: errorText(t, errors.ends_at),
        }}
        begun={begun ? sheet.startsAt : undefined}
        path={dealPath(sheet.id)}
        lang={lang}
        words={t.deals.picker}
      />
      <TextArea
        id="dates-note"
        label={`${terms.note} (${t.common.optional})`}
        name="note"
        value={typed.note}
        error={errorText(t, errors.note)}
        maxlength={NOTE_MAX}
        rows={2}
      />
    </VerbForm>
  );
}
