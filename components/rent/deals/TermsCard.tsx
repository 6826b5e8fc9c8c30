import type { ComponentChildren } from "preact";
import { fill } from "@/components/uploads/fill.ts";
import { sideOf } from "@/domain/rent/deals/deal.ts";
import { countUnits } from "@/domain/rent/deals/price.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import { money } from "@/locales/format.ts";
import { lengthText, moment } from "@/locales/format_dates.ts";
import type { Look } from "../look.ts";
import { otherName, totalText } from "./deal_words.ts";

export interface TermsCardProps {
  sheet: DealSheet;
  viewerId: string;
  look: Look;
}

/** What holds now: when, for how much, between whom. */
export function TermsCard({ sheet, viewerId, look }: TermsCardProps) {
  const { t, lang } = look;
  const words = t.deals.terms;
  const { startsAt, endsAt, total, deposit, note, reason } = sheet;
  const mine = sideOf(sheet, viewerId);
  const name = (side: "lender" | "borrower") =>
    side === mine ? words.you : otherName(sheet, t);
  return (
    <section
      aria-labelledby="terms-title"
      class="flex flex-col gap-4 rounded-xl border border-line bg-surface p-4 md:p-6"
    >
      <h2 id="terms-title" class="text-lg">{words.title}</h2>
      <dl class="flex flex-col gap-3">
        <Row label={words.starts}>{moment(startsAt, look)}</Row>
        <Row label={words.ends}>{moment(endsAt, look)}</Row>
        <Row label={words.length}>
          {lengthText(endsAt.getTime() - startsAt.getTime(), lang)}
        </Row>
        <Row label={words.lender}>{name("lender")}</Row>
        <Row label={words.borrower}>{name("borrower")}</Row>
        {sheet.price !== null && sheet.price > 0 && (
          <Row label={words.price}>{sumText(sheet, look)}</Row>
        )}
        {deposit !== null && deposit > 0 && (
          <Row label={words.deposit}>{money(deposit, lang)}</Row>
        )}
        <div class="flex items-baseline justify-between gap-4 border-t border-line pt-3 font-bold">
          <dt>{words.total}</dt>
          <dd class="text-lg tabular-nums">{totalText(total, look)}</dd>
        </div>
        {note !== "" && <Words label={words.note}>{note}</Words>}
        {reason !== "" && <Words label={words.reason}>{reason}</Words>}
      </dl>
    </section>
  );
}

function sumText({ price, unit, ...period }: DealSheet, look: Look): string {
  const { sum, units } = look.t.deals.picker;
  return fill(sum, {
    price: money(price ?? 0, look.lang),
    count: countUnits(period, unit),
    unit: units[unit],
  });
}

interface RowProps {
  label: string;
  children: ComponentChildren;
}

function Row({ label, children }: RowProps) {
  return (
    <div class="flex items-baseline justify-between gap-4">
      <dt class="shrink-0 text-soft">{label}</dt>
      <dd class="text-right tabular-nums">{children}</dd>
    </div>
  );
}

function Words({ label, children }: RowProps) {
  return (
    <div class="flex flex-col gap-1">
      <dt class="text-soft">{label}</dt>
      <dd class="whitespace-pre-line rounded-lg bg-raised p-3">{children}</dd>
    </div>
  );
}
