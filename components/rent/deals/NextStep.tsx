import type { Verb } from "@/domain/rent/deals/deal.ts";
import { nextVerb } from "@/domain/rent/deals/phase.ts";
import { moment } from "@/locales/format_dates.ts";
import type { DealViewProps } from "./deal_view_props.ts";
import { sentenceOf } from "./deal_words.ts";
import { ConfirmForm, StartForm } from "./RecordForm.tsx";
import { VerbForm } from "./VerbForm.tsx";

/** A deal's page with what the viewer may do now. */
export interface OpenDealProps extends DealViewProps {
  verbs: readonly Verb[];
}

/** Where the deal stands, and the one thing to do about it. */
export function NextStep(props: OpenDealProps) {
  const { sheet, viewerId, look } = props;
  const { t } = look;
  const next = nextVerb(sheet, { memberId: viewerId, now: look.now });
  return (
    <section
      aria-labelledby="next-title"
      class="flex flex-col gap-4 rounded-xl border border-line bg-surface p-4 md:p-6"
    >
      <h2 id="next-title" class="text-lg">
        {sentenceOf(sheet, { viewerId, look })}
      </h2>
      {sheet.state === "requested" && (
        <p class="text-sm text-soft">
          {t.deals.terms.answerBy(moment(sheet.answerBy, look))}
        </p>
      )}
      {next !== null && props.verbs.includes(next) && (
        <NextForm {...props} verb={next} />
      )}
    </section>
  );
}

/** The form of the verb; dates are answered where they are shown. */
function NextForm(props: OpenDealProps & { verb: Verb }) {
  const { verb, sheet, look } = props;
  switch (verb) {
    case "start_handover":
    case "start_return":
      return <StartForm {...props} verb={verb} />;
    case "confirm_handover":
    case "confirm_return":
      return <ConfirmForm {...props} verb={verb} />;
    case "accept":
      return <VerbForm dealId={sheet.id} verb={verb} t={look.t} />;
    default:
      return null;
  }
}
