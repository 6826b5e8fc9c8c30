import type { Deal, RecordHead, Terms } from "@/domain/rent/deals/deal.ts";
import { type Fragment, sql } from "./db.ts";

/** A record's head under the names that its columns have beside the deal's. */
type HeadColumns<Name extends string> = {
  [K in keyof RecordHead as `${Name}${Capitalize<K>}`]: RecordHead[K] | null;
};

type TermsColumns = {
  [K in keyof Terms as `terms${Capitalize<K>}`]: Terms[K] | null;
};

/** What every query of deals reads. */
export type DealRow =
  & Omit<Deal, "handover" | "return" | "dates">
  & HeadColumns<"handover">
  & HeadColumns<"return">
  & TermsColumns;

/** The columns of `DealRow`, from `DEAL_TABLES`. */
export const DEAL_COLUMNS: Fragment = sql`
  d.id, d.item_id as "itemId", d.room_id as "roomId",
  d.lender_id as "lenderId", d.borrower_id as "borrowerId",
  lender.banned_at as "lenderShutOutAt",
  borrower.banned_at as "borrowerShutOutAt",
  d.proposer_id as "proposerId", d.state, d.starts_at as "startsAt",
  d.ends_at as "endsAt", d.price, d.unit, d.total, d.deposit, d.note, d.reason,
  d.requested_at as "requestedAt", d.answer_by as "answerBy",
  d.accepted_at as "acceptedAt", d.handed_over_at as "handedOverAt",
  d.returned_at as "returnedAt", d.ended_at as "endedAt",
  d.ended_verb as "endedVerb", d.ended_by as "endedBy",
  d.no_show_id as "noShowId", d.overdue_at as "overdueAt",
  h.starter_id as "handoverStarterId", h.started_at as "handoverStartedAt",
  h.confirmer_id as "handoverConfirmerId",
  h.confirmed_at as "handoverConfirmedAt",
  b.starter_id as "returnStarterId", b.started_at as "returnStartedAt",
  b.confirmer_id as "returnConfirmerId", b.confirmed_at as "returnConfirmedAt",
  t.n as "termsN", t.proposer_id as "termsProposerId",
  t.starts_at as "termsStartsAt", t.ends_at as "termsEndsAt",
  t.total as "termsTotal", t.state as "termsState", t.note as "termsNote",
  t.at as "termsAt", t.answered_at as "termsAnsweredAt"`;

export const DEAL_TABLES: Fragment = sql`deals d
  join members lender on lender.id = d.lender_id
  join members borrower on borrower.id = d.borrower_id
  left join deal_records h on h.deal_id = d.id and h.kind = 'handover'
  left join deal_records b on b.deal_id = d.id and b.kind = 'return'
  left join lateral (
    select t.n, t.proposer_id, t.starts_at, t.ends_at, t.total, t.state,
      t.note, t.at, t.answered_at
    from deal_terms t where t.deal_id = d.id and t.n > 1
    order by t.n desc limit 1
  ) t on true`;

/** A row as the rules know it. */
export function toDeal(row: DealRow): Deal {
  const {
    handoverStarterId,
    handoverStartedAt,
    handoverConfirmerId,
    handoverConfirmedAt,
    returnStarterId,
    returnStartedAt,
    returnConfirmerId,
    returnConfirmedAt,
    termsN,
    termsProposerId,
    termsStartsAt,
    termsEndsAt,
    termsTotal,
    termsState,
    termsNote,
    termsAt,
    termsAnsweredAt,
    ...deal
  } = row;
  return {
    ...deal,
    handover: whole({
      starterId: handoverStarterId,
      startedAt: handoverStartedAt,
      confirmerId: handoverConfirmerId,
      confirmedAt: handoverConfirmedAt,
    }),
    return: whole({
      starterId: returnStarterId,
      startedAt: returnStartedAt,
      confirmerId: returnConfirmerId,
      confirmedAt: returnConfirmedAt,
    }),
    dates: wholeTerms({
      n: termsN,
      proposerId: termsProposerId,
      startsAt: termsStartsAt,
      endsAt: termsEndsAt,
      total: termsTotal,
      state: termsState,
      note: termsNote,
      at: termsAt,
      answeredAt: termsAnsweredAt,
    }),
  };
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** Joined columns are all null where there is nothing to join. */
function whole(head: Nullable<RecordHead>): RecordHead | null {
  return head.starterId === null ? null : head as RecordHead;
}

function wholeTerms(terms: Nullable<Terms>): Terms | null {
  return terms.n === null ? null : terms as Terms;
}
