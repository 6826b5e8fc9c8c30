import { moment } from "@/locales/format_dates.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import type { Look } from "../look.ts";
import { differenceText, totalText } from "./deal_words.ts";
import type { OpenDealProps } from "./NextStep.tsx";
import { VerbForm } from "./VerbForm.tsx";

/** New dates that wait for an answer, beside those there are. */
export function DatesCard(
  { sheet, verbs, look }: Omit<OpenDealProps, "tried">,
) {
  const { dates } = sheet;
  if (dates?.state !== "proposed") return null;
  const { t } = look;
  const words = t.deals.dates;
  const mine = !verbs.includes("accept_dates");
  const difference = differenceText({
    price: sheet,
    period: sheet,
    total: dates.total,
  }, look);
  return (
    <section
      id="dates"
      aria-labelledby="dates-title"
      class="flex flex-col gap-4 rounded-xl border border-amber bg-surface p-4 md:p-6"
    >
      <h2 id="dates-title" class="text-lg">{words.title}</h2>
      <dl class="grid gap-4 sm:grid-cols-2">
        <Dates
          label={words.now}
          period={sheet}
          total={sheet.total}
          look={look}
        />
        <Dates
          label={words.proposed}
          period={dates}
          total={dates.total}
          look={look}
          strong
        />
      </dl>
      {difference && <p class="font-semibold">{difference}</p>}
      {dates.note !== "" && (
        <p class="whitespace-pre-line rounded-lg bg-raised p-3">{dates.note}</p>
      )}
      <p class="text-sm text-soft">{mine ? words.mine : words.theirs}</p>
      {!mine && (
        <div class="grid gap-3 sm:grid-cols-2">
          <VerbForm dealId={sheet.id} verb="accept_dates" t={t} />
          <VerbForm
            dealId={sheet.id}
            verb="refuse_dates"
            t={t}
            variant="secondary"
          />
        </div>
      )}
    </section>
  );
}

interface DatesProps {
  label: string;
  period: Period;
  total: number | null;
  look: Look;
  strong?: boolean;
}

function Dates({ label, period, total, look, strong }: DatesProps) {
  return (
    <div class={`rounded-lg p-3 ${strong ? "bg-amber-tint" : "bg-raised"}`}>
      <dt class="text-sm text-soft">{label}</dt>
      <dd class="flex flex-col tabular-nums">
        <span>{moment(period.startsAt, look)}</span>
        <span>– {moment(period.endsAt, look)}</span>
        <span class="font-semibold">{totalText(total, look)}</span>
      </dd>
    </div>
  );
}
