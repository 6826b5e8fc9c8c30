import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { CategoryId } from "@/domain/rent/categories.ts";
import {
  type ClockVerb,
  type Deal,
  SETTLE_MS,
} from "@/domain/rent/deals/deal.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import type { RecordKind } from "@/domain/rent/deals/record.ts";
import type { Price, Section } from "@/domain/rent/item.ts";
import { areApart } from "./blocks.ts";
import { type Fragment, join, type Queryable, sql } from "./db.ts";
import {
  DEAL_COLUMNS,
  DEAL_TABLES,
  type DealRow,
  toDeal,
} from "./rent_deal_rows.ts";

/** A thing as somebody finds it who wants to rent it, or to lend it to the one who looks for it. */
export interface OfferedItem extends Price {
  section: Section;
  deposit: number | null;
  ownerId: string;
}

/** Somebody's thing as the viewer may see it, their own included; null for hidden and deleted ones. */
export async function getOfferedItem(
  db: Queryable,
  { itemId, viewer }: { itemId: string; viewer: Viewer },
): Promise<OfferedItem | null> {
  const rows = await db.query<OfferedItem>(sql`
    select i.section, i.price, i.unit, i.deposit, s.owner_id as "ownerId"
    from rent_items i join subjects s on s.id = i.id
    where i.id = ${itemId} and s.deleted_at is null
      and (s.visibility = 'public' or s.owner_id = ${viewer.id})
      and not ${areApart(sql`s.owner_id`, sql`${viewer.id}`)}
  `);
  return rows[0] ?? null;
}

/** What a request writes; everything else comes later. */
export type NewDeal =
  & Pick<
    Deal,
    | "id"
    | "itemId"
    | "roomId"
    | "lenderId"
    | "borrowerId"
    | "proposerId"
    | "price"
    | "unit"
    | "total"
    | "deposit"
    | "note"
    | "requestedAt"
    | "answerBy"
  >
  & Period;

/** Writes a request; false when the same person is asking for the same already, then nothing is written. */
export async function createDeal(
  db: Queryable,
  deal: NewDeal,
): Promise<boolean> {
  const made = await db.query(sql`
    insert into deals (
      id, item_id, room_id, lender_id, borrower_id, proposer_id, state,
      starts_at, ends_at, price, unit, total, deposit, note, requested_at,
      answer_by
    ) values (
      ${deal.id}, ${deal.itemId}, ${deal.roomId}, ${deal.lenderId},
      ${deal.borrowerId}, ${deal.proposerId}, 'requested', ${deal.startsAt},
      ${deal.endsAt}, ${deal.price}, ${deal.unit}, ${deal.total},
      ${deal.deposit}, ${deal.note}, ${deal.requestedAt}, ${deal.answerBy}
    )
    on conflict (item_id, proposer_id, starts_at, ends_at)
      where state = 'requested' do nothing
    returning id
  `);
  return made.length > 0;
}

/** The open request that somebody made for just this period. */
export async function getSameRequest(
  db: Queryable,
  { itemId, proposerId, startsAt, endsAt }:
    & Pick<Deal, "itemId" | "proposerId">
    & Period,
): Promise<{ id: string } | null> {
  const rows = await db.query<{ id: string }>(sql`
    select id from deals
    where item_id = ${itemId} and proposer_id = ${proposerId}
      and starts_at = ${startsAt} and ends_at = ${endsAt}
      and state = 'requested'
  `);
  return rows[0] ?? null;
}

/** Which kind of thing a deal is about, deleted or not. */
export async function getItemCategory(
  db: Queryable,
  itemId: string,
): Promise<CategoryId | null> {
  const rows = await db.query<{ category: CategoryId }>(
    sql`select category from rent_items where id = ${itemId}`,
  );
  return rows[0]?.category ?? null;
}

export interface DealOfViewer {
  viewer: Pick<Viewer, "id">;
  dealId: string;
}

/** A deal of one's own; null to everybody else. */
export async function getDeal(
  db: Queryable,
  { viewer, dealId }: DealOfViewer,
): Promise<Deal | null> {
  const rows = await db.query<DealRow>(sql`
    select ${DEAL_COLUMNS} from ${DEAL_TABLES}
    where d.id = ${dealId} and ${viewer.id} in (d.lender_id, d.borrower_id)
  `);
  return rows[0] === undefined ? null : toDeal(rows[0]);
}

/**
 * A deal of one's own, held until the transaction ends; null to everybody else. It is locked first
 * and read then, so that what others did meanwhile is seen.
 */
export async function lockDealFor(
  tx: Queryable,
  { viewer, dealId }: DealOfViewer,
): Promise<Deal | null> {
  const rows = await tx.query(sql`
    select id from deals
    where id = ${dealId} and ${viewer.id} in (lender_id, borrower_id)
    for update
  `);
  return rows.length === 0 ? null : await getDeal(tx, { viewer, dealId });
}

/** What one may know of a deal's thing and of the other one before going on with it. */
export interface DealGround {
  thingGone: boolean;
  otherGone: boolean;
}

/**
 * Holds a deal's thing until the transaction ends, so that those who want it at once come one after
 * the other and never wait for each other. Lock the deal first.
 */
export async function lockGround(
  tx: Queryable,
  { itemId, otherId }: { itemId: string; otherId: string },
): Promise<DealGround> {
  await tx.query(
    sql`select id from rent_items where id = ${itemId} for no key update`,
  );
  const [row] = await tx.query<DealGround>(sql`
    select s.deleted_at is not null as "thingGone",
      m.withdrawn_at is not null as "otherGone"
    from subjects s, members m
    where s.id = ${itemId} and m.id = ${otherId}
  `);
  return row ?? { thingGone: true, otherGone: true };
}

const CHANGES = {
  state: sql`state`,
  startsAt: sql`starts_at`,
  endsAt: sql`ends_at`,
  total: sql`total`,
  reason: sql`reason`,
  answerBy: sql`answer_by`,
  acceptedAt: sql`accepted_at`,
  handedOverAt: sql`handed_over_at`,
  returnedAt: sql`returned_at`,
  endedAt: sql`ended_at`,
  endedVerb: sql`ended_verb`,
  endedBy: sql`ended_by`,
  noShowId: sql`no_show_id`,
  overdueAt: sql`overdue_at`,
} as const;

/** What may change in a deal once it was asked for. */
export type DealChanges = Partial<Pick<Deal, keyof typeof CHANGES>>;

/** Changes a deal. Lock it first. */
export async function updateDeal(
  tx: Queryable,
  dealId: string,
  changes: DealChanges,
): Promise<void> {
  const names = Object.keys(changes) as (keyof DealChanges)[];
  const sets = names.map((name) =>
    sql`${CHANGES[name]} = ${changes[name] ?? null}`
  );
  await tx.query(sql`update deals set ${join(sets)} where id = ${dealId}`);
}

/**
 * What the clock has to do: requests that nobody answered in time, running deals whose period is
 * over, and records that nobody can confirm. The lifecycle looks at each once more.
 */
export async function listDealsDue(
  db: Queryable,
  { verb, now, limit }: { verb: ClockVerb; now: Date; limit: number },
): Promise<string[]> {
  const rows = await db.query<{ id: string }>(DUE[verb](now, limit));
  return rows.map(({ id }) => id);
}

const DUE: Record<ClockVerb, (now: Date, limit: number) => Fragment> = {
  expire: (now, limit) =>
    sql`select id from deals
      where state = 'requested' and answer_by <= ${now}
      order by answer_by limit ${limit}`,
  flag_overdue: (now, limit) =>
    sql`select id from deals
      where state = 'in_use' and overdue_at is null and ends_at <= ${now}
      order by ends_at limit ${limit}`,
  settle_handover: (now, limit) =>
    unconfirmed({ kind: "handover", now, limit }),
  settle_return: (now, limit) => unconfirmed({ kind: "return", now, limit }),
};

/** From those who were shut out, since they are few. */
function unconfirmed(
  { kind, now, limit }: { kind: RecordKind; now: Date; limit: number },
): Fragment {
  const latest = new Date(now.getTime() - SETTLE_MS);
  const [confirmer, state] = kind === "handover"
    ? [sql`d.borrower_id`, "accepted"]
    : [sql`d.lender_id`, "in_use"];
  return sql`select d.id from members m
    join deals d on ${confirmer} = m.id and d.state = ${state}
    join deal_records r on r.deal_id = d.id and r.kind = ${kind}
    where m.banned_at <= ${latest} and r.started_at <= ${latest}
    order by d.id limit ${limit}`;
}

/** A deal for the clock, held until the transaction ends; null while somebody else holds it. */
export async function lockDealForClock(
  tx: Queryable,
  dealId: string,
): Promise<Deal | null> {
  const locked = await tx.query(
    sql`select id from deals where id = ${dealId} for update skip locked`,
  );
  if (locked.length === 0) return null;
  const rows = await tx.query<DealRow>(
    sql`select ${DEAL_COLUMNS} from ${DEAL_TABLES} where d.id = ${dealId}`,
  );
  return rows[0] === undefined ? null : toDeal(rows[0]);
}

/** Periods in which a thing is promised or away, until some day; one that is late is away until now. */
export function listTakenPeriods(
  db: Queryable,
  { itemId, now, until, except = null }: {
    itemId: string;
    now: Date;
    until: Date;
    /** A deal that does not stand in its own way. */
    except?: string | null;
  },
): Promise<Period[]> {
  return db.query<Period>(sql`
    select d.starts_at as "startsAt",
      case when d.state = 'in_use' then greatest(d.ends_at, ${now})
        else d.ends_at end as "endsAt"
    from deals d
    where d.item_id = ${itemId} and d.state in ('accepted', 'in_use')
      and (d.ends_at > ${now} or d.state = 'in_use')
      and d.starts_at < ${until} and d.id is distinct from ${except}
    order by d.starts_at
  `);
}
