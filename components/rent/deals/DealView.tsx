import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { possibleVerbs } from "@/domain/rent/deals/lifecycle.ts";
import { DatesCard } from "./DatesCard.tsx";
import { DealHead } from "./DealHead.tsx";
import { DealHistory } from "./DealHistory.tsx";
import { DealLinks } from "./DealLinks.tsx";
import type { DealViewProps } from "./deal_view_props.ts";
import { MoreVerbs } from "./MoreVerbs.tsx";
import { NextStep } from "./NextStep.tsx";
import { RecordCard } from "./RecordCard.tsx";
import { TermsCard } from "./TermsCard.tsx";

/** `/rent/deals/:id`: what is to be done now, what was agreed, how it went. */
export function DealView(props: DealViewProps) {
  const { sheet, records, viewerId, look, tried } = props;
  const verbs = possibleVerbs({
    deal: sheet,
    actorId: viewerId,
    now: look.now,
  });
  const open = { ...props, verbs };
  const asked = verbs.includes("accept_dates");
  return (
    <div class="mx-auto flex w-full max-w-[64rem] flex-col gap-6">
      <DealHead sheet={sheet} look={look} />
      {tried && (
        <Notice tone="rose" title={look.t.deals.refused}>
          {errorText(look.t, tried.errors.form) ??
            look.t.problems[tried.refused]}
        </Notice>
      )}
      <div class="flex flex-col gap-6 md:grid md:grid-cols-[minmax(0,1fr)_22rem] md:items-start md:gap-8">
        <div class="flex flex-col gap-6">
          {asked && <DatesCard {...open} />}
          <NextStep {...open} />
          {!asked && <DatesCard {...open} />}
          <MoreVerbs {...open} />
          {records.filter(({ confirmedAt, starterId }) =>
            confirmedAt !== null || starterId === viewerId
          ).map((record) => (
            <RecordCard
              key={record.kind}
              record={record}
              sheet={sheet}
              viewerId={viewerId}
              look={look}
            />
          ))}
        </div>
        <div class="flex flex-col gap-6">
          <TermsCard sheet={sheet} viewerId={viewerId} look={look} />
          <DealLinks sheet={sheet} viewerId={viewerId} look={look} />
          <DealHistory {...props} />
        </div>
      </div>
    </div>
  );
}
