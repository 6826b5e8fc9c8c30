import { dealPath } from "@/domain/rent/deals/paths.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import type { Look } from "../look.ts";
import { ClosedVerbs } from "./ClosedVerbs.tsx";
import {
  otherName,
  periodText,
  sentenceOf,
  timeLeft,
  totalText,
} from "./deal_words.ts";
import { DealBadge } from "./DealBadge.tsx";
import { DealCover } from "./DealCover.tsx";
import { DealVerbs } from "./DealVerbs.tsx";

export interface DealCardProps {
  sheet: DealSheet;
  viewerId: string;
  look: Look;
  /** The page it stands on: where its buttons lead back to. */
  next: string;
  /** Says with whom, where that is not plain from the page. */
  withOther?: boolean;
}

/** A deal in few lines with every verb that is possible now: for chats and lists. */
export function DealCard(props: DealCardProps) {
  const { sheet, viewerId, look, withOther } = props;
  const { t } = look;
  const proposed = sheet.dates?.state === "proposed" ? sheet.dates : null;
  const left = timeLeft(sheet, look);
  return (
    <article
      aria-label={t.deals.title(sheet.item.title)}
      class="flex flex-col gap-3 rounded-xl border border-line bg-surface p-4"
    >
      <a href={dealPath(sheet.id)} class="group flex items-center gap-3">
        <DealCover {...sheet} />
        <span class="flex min-w-0 flex-1 flex-col gap-1">
          <span class="flex flex-wrap items-center gap-x-2 gap-y-1">
            <DealBadge deal={sheet} look={look} />
            {left && <span class="text-sm font-semibold">{left}</span>}
          </span>
          <span class="truncate font-semibold group-hover:underline">
            {sheet.item.title}
          </span>
          {sheet.item.deleted && (
            <span class="text-sm text-soft">{t.deals.itemGone}</span>
          )}
          {withOther && (
            <span class="text-sm text-soft">{otherName(sheet, t)}</span>
          )}
        </span>
      </a>
      <p class="flex flex-wrap gap-x-2 text-sm tabular-nums">
        <span>{periodText(sheet, look)}</span>
        <strong>{totalText(sheet.total, look)}</strong>
      </p>
      {proposed && (
        <p class="rounded-lg bg-amber-tint p-3 text-sm tabular-nums">
          <span class="font-semibold">{t.deals.dates.title}</span>:{" "}
          {periodText(proposed, look)} · {totalText(proposed.total, look)}
        </p>
      )}
      <p class="text-sm text-soft">{sentenceOf(sheet, { viewerId, look })}</p>
      <DealVerbs
        deal={sheet}
        viewerId={viewerId}
        look={look}
        next={props.next}
      />
      <ClosedVerbs sheet={sheet} viewerId={viewerId} look={look} />
    </article>
  );
}
