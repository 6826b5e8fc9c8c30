import { errorText } from "@/components/ui/error_text.ts";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import { NOTE_MAX } from "@/domain/rent/deals/deal_fields.ts";
import { momentText } from "@/domain/shared/seoul_time.ts";
import { triedOf } from "./deal_view_props.ts";
import type { OpenDealProps } from "./NextStep.tsx";
import { VerbForm } from "./VerbForm.tsx";

/** Asks the other one for other dates; once the thing is out, only for another end. */
export function ProposeForm(props: OpenDealProps) {
  const { sheet, look: { t } } = props;
  const { dates, terms } = t.deals;
  const { typed, errors } = triedOf(props, "propose_dates");
  const begun = sheet.state === "in_use";
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
      {!begun && (
        <TextField
          type="datetime-local"
          label={terms.starts}
          name="starts_at"
          value={typed.starts_at ?? momentText(sheet.startsAt)}
          error={errorText(t, errors.starts_at)}
          required
        />
      )}
      <TextField
        type="datetime-local"
        label={terms.ends}
        name="ends_at"
        value={typed.ends_at ?? momentText(sheet.endsAt)}
        error={errorText(t, errors.ends_at)}
        required
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
