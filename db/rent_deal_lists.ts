import type { DealState } from "@/domain/rent/deals/deal.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";
import {
  DEAL_COLUMNS,
  DEAL_TABLES,
  type DealRow,
  toDeal,
} from "./rent_deal_rows.ts";

export const DEALS_PER_PAGE = 12;

/** What my page sets apart. */
export const DEAL_LISTS = {
  requests: ["requested"],
  ongoing: ["accepted", "in_use"],
  closed: ["returned", "declined", "cancelled", "expired"],
} as const satisfies Record<string, readonly DealState[]>;
export type DealList = keyof typeof DEAL_LISTS;

/** A deal of one's own with its thing and the other one; null to everybody else. */
export async function getDealSheet(
  db: Queryable,
  { memberId, dealId }: { memberId: string; dealId: string },
): Promise<DealSheet | null> {
  const [sheet] = await sheets(
    db,
    memberId,
    sql`select d.id, 1 as rank from deals d
      where d.id = ${dealId} and ${memberId} in (d.lender_id, d.borrower_id)`,
  );
  return sheet ?? null;
}

export interface DealPage {
  deals: DealSheet[];
  hasNext: boolean;
}

/** One's deals of a list, newest first; what ends soonest first where they go on. */
export async function listDealsByMember(
  db: Queryable,
  { memberId, list, page = 1 }: {
    memberId: string;
    list: DealList;
    page?: number;
  },
): Promise<DealPage> {
  const order = list === "ongoing" ? sql`ends_at, id` : sql`id desc`;
  const states = DEAL_LISTS[list];
  const last = page * DEALS_PER_PAGE + 1;
  const mine = (side: Fragment) =>
    sql`(select id, ends_at from deals
      where ${side} = ${memberId} and state = any(${states}::text[])
      order by ${order} limit ${last})`;
  const found = await sheets(
    db,
    memberId,
    sql`select id, row_number() over (order by ${order}) as rank
      from (${mine(sql`lender_id`)} union all ${mine(sql`borrower_id`)}) mine
      order by ${order}
      limit ${DEALS_PER_PAGE + 1} offset ${(page - 1) * DEALS_PER_PAGE}`,
  );
  return {
    deals: found.slice(0, DEALS_PER_PAGE),
    hasNext: found.length > DEALS_PER_PAGE,
  };
}

/** How many deals of each list of my page wait for something to be done. */
export interface DealCounts {
  /** Requests that the member is to answer. */
  requests: number;
  ongoing: number;
}

/** What stands on the tabs of my page. */
export async function countDealsByMember(
  db: Queryable,
  memberId: string,
): Promise<DealCounts> {
  const [row] = await db.query<DealCounts>(sql`
    select
      count(*) filter (
        where state = 'requested' and proposer_id <> ${memberId}
      ) as requests,
      count(*) filter (where state in ('accepted', 'in_use')) as ongoing
    from deals
    where ${memberId} in (lender_id, borrower_id)
      and state in ('requested', 'accepted', 'in_use')
  `);
  return row ?? { requests: 0, ongoing: 0 };
}

/** The deals that two people talk about in a room: those that go on, else the latest one. */
export async function listDealsByRoom(
  db: Queryable,
  { memberId, roomId, limit = 3 }: {
    memberId: string;
    roomId: string;
    limit?: number;
  },
): Promise<DealSheet[]> {
  const found = await sheets(
    db,
    memberId,
    sql`select d.id, row_number() over (order by ${OPEN_FIRST}) as rank
      from deals d
      where d.room_id = ${roomId} and ${memberId} in (d.lender_id, d.borrower_id)
      order by ${OPEN_FIRST} limit ${limit}`,
  );
  const open = found.filter(({ endedAt }) => endedAt === null);
  return open.length > 0 ? open : found.slice(0, 1);
}

const OPEN_FIRST: Fragment = sql`(d.ended_at is null) desc, d.id desc`;

interface SheetRow extends DealRow {
  itemTitle: string;
  itemSection: DealSheet["item"]["section"];
  itemCategory: DealSheet["item"]["category"];
  itemDeleted: boolean;
  itemHidden: boolean;
  itemOwnerId: string;
  coverKey: string | null;
  coverWidth: number;
  coverHeight: number;
  coverBlur: string;
  otherId: string;
  otherHandle: string;
  otherName: string;
  otherWithdrawn: boolean;
  reviewed: boolean;
}

/** Looks up the sheets of `ids` (id, rank). */
async function sheets(
  db: Queryable,
  memberId: string,
  ids: Fragment,
): Promise<DealSheet[]> {
  const rows = await db.query<SheetRow>(sql`
    with page as (${ids})
    select ${DEAL_COLUMNS},
      s.title as "itemTitle", i.section as "itemSection",
      i.category as "itemCategory", s.deleted_at is not null as "itemDeleted",
      s.visibility = 'hidden' as "itemHidden", s.owner_id as "itemOwnerId",
      cover.key as "coverKey", cover.width as "coverWidth",
      cover.height as "coverHeight", cover.blur as "coverBlur",
      o.id as "otherId", o.handle as "otherHandle", o.name as "otherName",
      o.withdrawn_at is not null as "otherWithdrawn",
      exists (
        select from reviews r
        where r.deal_id = d.id and r.author_id = ${memberId}
      ) as reviewed
    from page
    join (${DEAL_TABLES}) on d.id = page.id
    join rent_items i on i.id = d.item_id
    join subjects s on s.id = d.item_id
    join members o on o.id = case when d.lender_id = ${memberId}
      then d.borrower_id else d.lender_id end
    left join lateral (
      select p.key, p.width, p.height, p.blur from photos p
      where p.subject_id = d.item_id order by p.position limit 1
    ) cover on true
    order by page.rank
  `);
  return rows.map(toSheet);
}

function toSheet(row: SheetRow): DealSheet {
  const {
    itemTitle,
    itemSection,
    itemCategory,
    itemDeleted,
    itemHidden,
    itemOwnerId,
    coverKey,
    coverWidth,
    coverHeight,
    coverBlur,
    otherId,
    otherHandle,
    otherName,
    otherWithdrawn,
    reviewed,
    ...deal
  } = row;
  const cover = coverKey === null ? null : {
    key: coverKey,
    width: coverWidth,
    height: coverHeight,
    blur: coverBlur,
  };
  return {
    ...toDeal(deal),
    item: {
      title: itemTitle,
      section: itemSection,
      category: itemCategory,
      deleted: itemDeleted,
      hidden: itemHidden,
      ownerId: itemOwnerId,
      cover,
    },
    other: {
      id: otherId,
      handle: otherHandle,
      name: otherName,
      withdrawn: otherWithdrawn,
    },
    reviewed,
  };
}
