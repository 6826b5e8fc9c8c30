import { Button } from "@/components/ui/Button.tsx";
import { dealPath, reviewPath } from "@/domain/rent/deals/paths.ts";
import { type DealSheet, isReviewable } from "@/domain/rent/deals/sheet.ts";
import type { Look } from "../look.ts";
import { periodText, timeLeft, totalText } from "./deal_words.ts";
import { DealBadge } from "./DealBadge.tsx";
import { DealVerbs } from "./DealVerbs.tsx";

/** Where the deals of a room stand in its page: what the live view renews. */
export const DEALS_ID = "room-deals";

export interface DealStripProps {
  sheets: readonly DealSheet[];
  viewerId: string;
  look: Look;
  /** The room's page. */
  next: string;
}

/** The deals that two people talk about, above their words: state, dates, price, and what may be done. */
export function DealStrip(props: DealStripProps) {
  const { sheets, look } = props;
  return (
    <ul
      id={DEALS_ID}
      aria-label={look.t.deals.card.label}
      class="flex shrink-0 flex-col divide-y divide-line empty:hidden"
    >
      {sheets.map((sheet) => (
        <li
          key={sheet.id}
          class="flex flex-col gap-2 border-b border-line bg-surface px-4 py-3 md:px-6"
        >
          <One {...props} sheet={sheet} />
        </li>
      ))}
    </ul>
  );
}

function One(
  { sheet, viewerId, look, next }: DealStripProps & { sheet: DealSheet },
) {
  const { t } = look;
  const left = timeLeft(sheet, look);
  const proposed = sheet.dates?.state === "proposed" ? sheet.dates : null;
  return (
    <>
      <a
        href={dealPath(sheet.id)}
        class="group flex flex-wrap items-center gap-x-3 gap-y-1 text-sm tabular-nums"
      >
        <DealBadge deal={sheet} look={look} />
        {left && <span class="font-semibold">{left}</span>}
        <span class="group-hover:underline">{periodText(sheet, look)}</span>
        <strong>{totalText(sheet.total, look)}</strong>
      </a>
      {proposed && (
        <p class="text-sm tabular-nums text-amber">
          <span class="font-semibold">{t.deals.dates.title}</span>:{" "}
          {periodText(proposed, look)} · {totalText(proposed.total, look)}
        </p>
      )}
      <DealVerbs deal={sheet} viewerId={viewerId} look={look} next={next} />
      {isReviewable(sheet, look.now) && (
        <div>
          <Button href={reviewPath(sheet.id)} icon="star" size="sm">
            {t.reviews.deal.write}
          </Button>
        </div>
      )}
    </>
  );
}
