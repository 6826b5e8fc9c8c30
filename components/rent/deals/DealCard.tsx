import { Button } from "@/components/ui/Button.tsx";
import type { Verb } from "@/domain/rent/deals/deal.ts";
import { possibleVerbs } from "@/domain/rent/deals/lifecycle.ts";
import { dealPath } from "@/domain/rent/deals/paths.ts";
import { nextVerb } from "@/domain/rent/deals/phase.ts";
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
import { VerbForm } from "./VerbForm.tsx";

export interface DealCardProps {
  sheet: DealSheet;
  viewerId: string;
  look: Look;
  /** The page it stands on: where its buttons lead back to. */
  next: string;
  /** Says with whom, where that is not plain from the page. */
  withOther?: boolean;
}

/** Done by one button, without a word or a photo; the rest is done on the deal's page. */
const AT_ONCE: ReadonlySet<Verb> = new Set([
  "accept",
  "withdraw",
  "accept_dates",
  "refuse_dates",
]);

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
      <p class="text-sm tabular-nums">
        {periodText(sheet, look)} ·{" "}
        <strong>{totalText(sheet.total, look)}</strong>
      </p>
      {proposed && (
        <p class="rounded-lg bg-amber-tint p-3 text-sm tabular-nums">
          <span class="font-semibold">{t.deals.dates.title}</span>:{" "}
          {periodText(proposed, look)} · {totalText(proposed.total, look)}
        </p>
      )}
      <p class="text-sm text-soft">{sentenceOf(sheet, { viewerId, look })}</p>
      <Verbs {...props} />
      <ClosedVerbs sheet={sheet} viewerId={viewerId} look={look} />
    </article>
  );
}

function Verbs({ sheet, viewerId, look, next }: DealCardProps) {
  const { t, now } = look;
  const first = nextVerb(sheet, { memberId: viewerId, now });
  const verbs = possibleVerbs({ deal: sheet, actorId: viewerId, now })
    .sort((a, b) => Number(b === first) - Number(a === first));
  if (verbs.length === 0) return null;
  return (
    <ul class="flex flex-wrap gap-2">
      {verbs.map((verb) => {
        const variant = verb === first ? "primary" : "secondary";
        return (
          <li key={verb}>
            {AT_ONCE.has(verb)
              ? (
                <VerbForm
                  dealId={sheet.id}
                  verb={verb}
                  t={t}
                  next={next}
                  variant={variant}
                  size="sm"
                />
              )
              : (
                <Button
                  href={`${dealPath(sheet.id)}#${verb}`}
                  variant={variant}
                  size="sm"
                >
                  {labelOf(verb, { sheet, viewerId, look })}
                </Button>
              )}
          </li>
        );
      })}
    </ul>
  );
}

function labelOf(
  verb: Verb,
  { sheet, viewerId, look: { t } }: Pick<
    DealCardProps,
    "sheet" | "viewerId" | "look"
  >,
): string {
  return verb === "start_return" && viewerId === sheet.lenderId
    ? t.deals.takeBack
    : t.deals.verbs[verb];
}
