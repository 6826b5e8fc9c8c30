import { type HistoryEntry, historyOf } from "@/domain/rent/deals/history.ts";
import { moment } from "@/locales/format_dates.ts";
import type { DealViewProps } from "./deal_view_props.ts";
import { otherName, periodText, totalText } from "./deal_words.ts";

/** What happened, the latest first; dates that no longer hold stay readable here. */
export function DealHistory(props: DealViewProps) {
  const { sheet, terms, look } = props;
  const { history } = look.t.deals;
  const entries = historyOf(sheet, terms).toReversed();
  return (
    <section aria-labelledby="history-title" class="flex flex-col gap-3">
      <h2 id="history-title" class="text-lg">{history.title}</h2>
      <ol class="flex flex-col gap-3 border-l-2 border-line pl-4">
        {entries.map((entry, index) => (
          <li key={index} class="flex flex-col">
            <span>{history[entry.what](whoOf(entry, props))}</span>
            {entry.terms && (
              <span class="flex flex-wrap gap-x-2 text-sm tabular-nums">
                <span>{periodText(entry.terms, look)}</span>
                <span>{totalText(entry.terms.total, look)}</span>
              </span>
            )}
            <time
              datetime={entry.at.toISOString()}
              class="text-sm text-soft"
            >
              {moment(entry.at, look)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function whoOf(
  { actorId }: HistoryEntry,
  { sheet, viewerId, look: { t } }: DealViewProps,
): string {
  return actorId === viewerId ? t.deals.me : t.deals.other(otherName(sheet, t));
}
