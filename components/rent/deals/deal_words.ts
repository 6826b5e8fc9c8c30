import type { DealFacts } from "@/domain/rent/deals/deal.ts";
import { type Phase, phaseOf, seatOf } from "@/domain/rent/deals/phase.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import { totalOf } from "@/domain/rent/deals/price.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import type { Price } from "@/domain/rent/item.ts";
import { money } from "@/locales/format.ts";
import { lengthText, moment } from "@/locales/format_dates.ts";
import type { Messages } from "@/locales/mod.ts";
import type { Look } from "../look.ts";

/** Where a deal stands, in one sentence for the one who looks. */
export function sentenceOf(
  deal: DealFacts,
  { viewerId, look: { t, now } }: { viewerId: string; look: Look },
): string {
  const phase = phaseOf(deal, now);
  const seat = seatOf(phase, { deal, memberId: viewerId });
  return t.deals.says[phase][seat] ?? t.deals.phases[phase];
}

/** The other one's name, or that they have left. */
export function otherName({ other }: DealSheet, t: Messages): string {
  return other.withdrawn ? t.deals.personGone : other.name;
}

/** `3월 5일 (목) 오전 10:00 – 3월 6일 (금) 오전 10:00`. */
export function periodText({ startsAt, endsAt }: Period, look: Look): string {
  return `${moment(startsAt, look)} – ${moment(endsAt, look)}`;
}

/** What a period costs at a price: `6,000원`, `무료 대여`, `가격 협의`. */
export function totalText(
  total: number | null,
  { t, lang }: Pick<Look, "t" | "lang">,
): string {
  if (total === null) return t.rent.price.negotiable;
  return total === 0 ? t.rent.price.free : money(total, lang);
}

/** How much more or less the proposed dates cost; null while there is no price. */
export function differenceText(
  { price, period, total }: {
    price: Price;
    period: Period;
    total: number | null;
  },
  { t, lang }: Pick<Look, "t" | "lang">,
): string | null {
  const before = totalOf(price, period);
  if (before === null || total === null) return null;
  const words = t.deals.dates;
  if (total === before) return words.same;
  const won = money(Math.abs(total - before), lang);
  return total > before ? words.more(won) : words.less(won);
}

/** How long is left, or how late it is: `2일 3시간 남음`. */
export function timeLeft(
  { state, endsAt }: DealFacts,
  { t, lang, now }: Look,
): string | null {
  if (state !== "in_use") return null;
  const left = endsAt.getTime() - now.getTime();
  const length = lengthText(Math.abs(left), lang);
  return left > 0 ? t.deals.terms.left(length) : t.deals.terms.late(length);
}

/** The icon that goes with a phase's colour and word. */
export const PHASE_ICONS = {
  requested: "clock",
  accepted: "calendar-check",
  handing_over: "hand-helping",
  in_use: "package",
  overdue: "triangle-alert",
  returning: "hand-helping",
  returned: "circle-check",
  declined: "x",
  cancelled: "x",
  no_show: "circle-alert",
  expired: "clock",
} as const satisfies Record<Phase, string>;
