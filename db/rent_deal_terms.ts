import type { Terms } from "@/domain/rent/deals/deal.ts";
import { type Queryable, sql } from "./db.ts";

/** All dates a deal ever had, in their order. */
export function listTermsByDeal(
  db: Queryable,
  dealId: string,
): Promise<Terms[]> {
  return db.query<Terms>(sql`
    select n, proposer_id as "proposerId", starts_at as "startsAt",
      ends_at as "endsAt", total, state, note, at, answered_at as "answeredAt"
    from deal_terms where deal_id = ${dealId} order by n
  `);
}

export type NewTerms =
  & Pick<
    Terms,
    "proposerId" | "startsAt" | "endsAt" | "total" | "state" | "note" | "at"
  >
  & { dealId: string };

/** Writes dates under the deal's next number. Lock the deal first. */
export async function createTerms(
  tx: Queryable,
  terms: NewTerms,
): Promise<void> {
  await tx.query(sql`
    insert into deal_terms (
      deal_id, n, proposer_id, starts_at, ends_at, total, state, note, at
    )
    select ${terms.dealId}, coalesce(max(n), 0) + 1, ${terms.proposerId}::uuid,
      ${terms.startsAt}::timestamptz, ${terms.endsAt}::timestamptz,
      ${terms.total}::bigint, ${terms.state}, ${terms.note},
      ${terms.at}::timestamptz
    from deal_terms where deal_id = ${terms.dealId}
  `);
}

/** Makes the proposed dates those that hold. Lock the deal first. */
export async function agreeTerms(
  tx: Queryable,
  { dealId, at }: { dealId: string; at: Date },
): Promise<void> {
  await tx.query(sql`
    update deal_terms set state = 'replaced'
    where deal_id = ${dealId} and state = 'agreed'
  `);
  await tx.query(sql`
    update deal_terms set state = 'agreed', answered_at = ${at}
    where deal_id = ${dealId} and state = 'proposed'
  `);
}

/** The proposed dates are not wanted. Lock the deal first. */
export async function refuseTerms(
  tx: Queryable,
  { dealId, at }: { dealId: string; at: Date },
): Promise<void> {
  await tx.query(sql`
    update deal_terms set state = 'refused', answered_at = ${at}
    where deal_id = ${dealId} and state = 'proposed'
  `);
}

/** A question about dates that something newer has answered is open no more. Lock the deal first. */
export async function dropProposedTerms(
  tx: Queryable,
  dealId: string,
): Promise<void> {
  await tx.query(sql`
    update deal_terms set state = 'replaced'
    where deal_id = ${dealId} and state = 'proposed'
  `);
}
