import { Button } from "@/components/ui/Button.tsx";
import { settlesAt, type Verb } from "@/domain/rent/deals/deal.ts";
import { reviewPath } from "@/domain/rent/deals/paths.ts";
import { ownVerb } from "@/domain/rent/deals/phase.ts";
import { isReviewable } from "@/domain/rent/deals/sheet.ts";
import { moment } from "@/locales/format_dates.ts";
import type { DealViewProps } from "./deal_view_props.ts";
import { sentenceOf } from "./deal_words.ts";
import { ConfirmForm, StartForm } from "./RecordForm.tsx";
import { VerbForm } from "./VerbForm.tsx";

/** A deal's page with what the viewer may do now. */
export interface OpenDealProps extends DealViewProps {
  verbs: readonly Verb[];
}

/** Where the deal stands, and what the viewer does about it. */
export function NextStep(props: OpenDealProps) {
  const { sheet, viewerId, look } = props;
  const { t } = look;
  const verb = ownVerb(sheet, { memberId: viewerId, now: look.now });
  const settles = settlesAt(sheet);
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
      {settles !== null && (
        <p class="text-sm text-soft">
          {t.deals.terms.settles(moment(settles, look))}
        </p>
      )}
      {verb !== null && props.verbs.includes(verb) && (
        <NextForm {...props} verb={verb} />
      )}
      {isReviewable(sheet, look.now) && (
        <Button href={reviewPath(sheet.id)} icon="star" wide>
          {t.reviews.deal.write}
        </Button>
      )}
    </section>
  );
}

function NextForm(props: OpenDealProps & { verb: Verb }) {
  const { verb, verbs, sheet, look } = props;
  // New dates that wait for an answer come first.
  const second = verbs.includes("accept_dates");
  switch (verb) {
    case "start_handover":
    case "start_return":
      return <StartForm {...props} verb={verb} second={second} />;
    case "confirm_handover":
    case "confirm_return":
      return <ConfirmForm {...props} verb={verb} second={second} />;
    default:
      return (
        <VerbForm
          dealId={sheet.id}
          verb={verb}
          t={look.t}
          variant={second ? "secondary" : "primary"}
        />
      );
  }
}
