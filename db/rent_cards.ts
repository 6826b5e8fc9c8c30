import type { ItemCard } from "@/domain/rent/item.ts";
import { PAGE_SIZE } from "@/domain/rent/listing.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";
import { AWAY_UNTIL } from "./rent.ts";

/** One page of a list, and whether another follows. */
export interface CardPage {
  items: ItemCard[];
  hasNext: boolean;
}

interface CardRow extends Omit<ItemCard, "cover"> {
  coverId: string | null;
  coverKey: string;
  coverWidth: number;
  coverHeight: number;
  coverBlur: string;
}

/** Looks up the cards of `ids` (id, rank), a page and the first of the next: one query for all of them. */
export async function cardPage(
  db: Queryable,
  ids: Fragment,
): Promise<CardPage> {
  const rows = await db.query<CardRow>(sql`
    with page as (${ids})
    select i.id, i.section, i.category, s.title, i.price, i.unit, i.region,
      s.visibility, s.created_at as "createdAt",
      i.bookmark_count as "bookmarkCount", s.room_count as "inquiryCount",
      ${AWAY_UNTIL} as "awayUntil",
      cover.id as "coverId", cover.key as "coverKey",
      cover.width as "coverWidth", cover.height as "coverHeight",
      cover.blur as "coverBlur"
    from page
    join rent_items i on i.id = page.id
    join subjects s on s.id = page.id
    left join lateral (
      select p.id, p.key, p.width, p.height, p.blur
      from photos p
      where p.subject_id = page.id
      order by p.position
      limit 1
    ) cover on true
    order by page.rank
  `);
  return {
    items: rows.slice(0, PAGE_SIZE).map(toCard),
    hasNext: rows.length > PAGE_SIZE,
  };
}

function toCard(row: CardRow): ItemCard {
  const { coverId, coverKey, coverWidth, coverHeight, coverBlur, ...card } =
    row;
  const cover = coverId === null ? null : {
    id: coverId,
    key: coverKey,
    width: coverWidth,
    height: coverHeight,
    blur: coverBlur,
  };
  return { ...card, cover };
}

/**
 * The rows of one page and the first of the next. The limit stands in the text: a server that does
 * not know how few rows are wanted plans every such query anew, which costs more than running it.
 */
export function pageOf(page: number): Fragment {
  return page === 1
    ? FIRST_ROWS
    : sql`${FIRST_ROWS} offset ${(page - 1) * PAGE_SIZE}`;
}

const FIRST_ROWS: Fragment = {
  strings: [`limit ${PAGE_SIZE + 1}`],
  values: [],
};

/**
 * Whether a thing `i` is none of theirs. Whoever hides nobody, and every guest, has the very same
 * query as before. One look at its subject for each thing that is met: `offset 0` keeps the planner
 * from gathering all of somebody's things first.
 */
export function isShown(hidden: readonly string[]): Fragment {
  if (hidden.length === 0) return sql`true`;
  return sql`not exists (
    select from subjects o
    where o.id = i.id and o.owner_id = any(${hidden}::uuid[])
    offset 0
  )`;
}
