import type { CategoryId } from "@/domain/rent/categories.ts";
import type { ItemCard, Section } from "@/domain/rent/item.ts";
import { PAGE_SIZE, type Sort } from "@/domain/rent/listing.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { type SearchQuery, titleGrams } from "@/domain/search/mod.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";
import { type CardPage, cardPage, isShown, pageOf } from "./rent_cards.ts";
import { finds } from "./rent_search.ts";

export interface ItemFilters {
  section: Section;
  category: CategoryId | null;
  /** A district or a province; null for everywhere. */
  place: string | null;
  query: SearchQuery | null;
  sort: Sort;
  /** For `nearest`: the districts of the place, the nearest first. */
  districts: readonly string[];
  /** Only what nobody else has in this period, seen from now. */
  free?: (Period & { now: Date }) | null;
  /** Members whose things are left out. */
  hidden?: readonly string[];
  page: number;
}

/** A search sorted by nearness has this many finds, the newest. */
const NEAREST_FINDS = 300;

/**
 * A page of things on show. The inner select walks one index of migration 0002 as far as the
 * page needs, however many things there are; only the page's own rows are then looked up.
 */
export function listItems(
  db: Queryable,
  filters: ItemFilters,
): Promise<CardPage> {
  const { query, sort } = filters;
  if (query === null) {
    return cardPage(
      db,
      sort === "nearest" ? nearestIds(filters) : sortedIds(filters),
    );
  }
  return cardPage(
    db,
    sort === "nearest"
      ? nearestFinds(filters, query)
      : sortedFinds(filters, query),
  );
}

/** Things like this one on show: of its kind, sharing words of its title, near it, new. */
export async function listSimilarItems(
  db: Queryable,
  item: Pick<ItemCard, "id" | "section" | "category" | "title" | "region">,
  { limit, hidden = [] }: { limit: number; hidden?: readonly string[] },
): Promise<ItemCard[]> {
  const grams = titleGrams(item.title);
  const { items } = await cardPage(
    db,
    sql`
    select c.id, row_number() over (
      order by c.shared * 4 + (c.region = ${item.region})::integer * 2 desc,
        c.id desc
    ) as rank
    from (
      select i.id, i.region, (
        select count(*)::integer from unnest(${grams}::text[]) as gram
        where gram = any(i.grams)
      ) as shared
      from rent_items i
      where i.listed and i.section = ${item.section}
        and i.category = ${item.category} and ${isShown(hidden)}
      order by i.id desc
      limit 60
    ) c
    where c.id <> ${item.id}
    order by rank
    limit ${limit}
  `,
  );
  return items;
}

export interface OwnerItems {
  ownerId: string;
  /** The owner sees hidden things too. */
  viewerId: string | null;
  /** One that is shown already. */
  except?: string;
  page?: number;
}

/** What somebody has put up, newest first. */
export function listItemsByOwner(
  db: Queryable,
  { ownerId, viewerId, except, page = 1 }: OwnerItems,
): Promise<CardPage> {
  const own = ownerId === viewerId;
  return cardPage(
    db,
    sql`
    select s.id, row_number() over (order by s.id desc) as rank
    from subjects s
    where s.owner_id = ${ownerId} and s.kind = 'rent' and s.deleted_at is null
      and ${own ? sql`true` : sql`s.visibility = 'public'`}
      and ${except === undefined ? sql`true` : sql`s.id <> ${except}`}
    order by s.id desc
    ${pageOf(page)}
  `,
  );
}

/** What a member keeps, latest kept first; what is hidden or gone is passed over. */
export function listBookmarksByMember(
  db: Queryable,
  { memberId, hidden = [], page = 1 }: {
    memberId: string;
    hidden?: readonly string[];
    page?: number;
  },
): Promise<CardPage> {
  return cardPage(
    db,
    sql`
    select b.subject_id as id,
      row_number() over (order by b.created_at desc, b.subject_id desc) as rank
    from bookmarks b join rent_items i on i.id = b.subject_id
    where b.member_id = ${memberId} and i.listed and ${isShown(hidden)}
    order by b.created_at desc, b.subject_id desc
    ${pageOf(page)}
  `,
  );
}

const ORDERS: Record<Sort, Fragment> = {
  newest: sql`i.id desc`,
  price: sql`i.price asc nulls last, i.id desc`,
  bookmarks: sql`i.bookmark_count desc, i.id desc`,
  // Within one district.
  nearest: sql`i.id desc`,
};

function sortedIds(filters: ItemFilters): Fragment {
  const order = ORDERS[filters.sort];
  return sql`
    select i.id, row_number() over (order by ${order}) as rank
    from rent_items i
    where ${conditions(filters)}
    order by ${order}
    ${pageOf(filters.page)}
  `;
}

/** District after district, each one's newest first: stops as soon as the page is full. */
function nearestIds(filters: ItemFilters): Fragment {
  return sql`
    select i.id, row_number() over (order by d.rank, i.id desc) as rank
    from unnest(${filters.districts}::text[]) with ordinality as d (code, rank)
    cross join lateral (
      select i.id from rent_items i
      where ${conditions({ ...filters, place: null })} and i.region = d.code
      order by ${ORDERS.nearest}
      limit ${neededBy(filters)}
    ) i
    order by d.rank, i.id desc
    ${pageOf(filters.page)}
  `;
}

function sortedFinds(filters: ItemFilters, query: SearchQuery): Fragment {
  const order = ORDERS[filters.sort];
  const need = neededBy(filters);
  const found = finds({ query, order, need, conditions: conditions(filters) });
  return sql`
    select i.id, row_number() over (order by ${order}) as rank
    from (${found}) found join rent_items i on i.id = found.id
    order by ${order}
    ${pageOf(filters.page)}
  `;
}

function nearestFinds(filters: ItemFilters, query: SearchQuery): Fragment {
  const found = finds({
    query,
    order: ORDERS.nearest,
    need: NEAREST_FINDS,
    conditions: conditions(filters),
  });
  return sql`
    select i.id, row_number() over (order by d.rank, i.id desc) as rank
    from (${found}) found
    join rent_items i on i.id = found.id
    join unnest(${filters.districts}::text[]) with ordinality as d (code, rank)
      on d.code = i.region
    order by d.rank, i.id desc
    ${pageOf(filters.page)}
  `;
}

function conditions(
  { section, category, place, free = null, hidden = [] }: Pick<
    ItemFilters,
    "section" | "category" | "place" | "free" | "hidden"
  >,
): Fragment {
  return sql`i.listed and i.section = ${section}
    and ${category === null ? sql`true` : sql`i.category = ${category}`}
    and ${inPlace(place)} and ${isFree(free)} and ${isShown(hidden)}`;
}

/**
 * What is out now is not free now, however late it is. One look into the index of the exclusion
 * constraint for each thing that is met: `offset 0` keeps the planner from gathering all deals first.
 */
function isFree(free: ItemFilters["free"]): Fragment {
  if (!free) return sql`true`;
  const { startsAt, endsAt, now } = free;
  return sql`not exists (
    select from deals d
    where d.item_id = i.id and d.state in ('accepted', 'in_use')
      and (
        tstzrange(d.starts_at, d.ends_at) && tstzrange(${startsAt}, ${endsAt})
        or (d.state = 'in_use' and ${startsAt}::timestamptz <= ${now}::timestamptz)
      )
    offset 0
  )`;
}

function inPlace(place: string | null): Fragment {
  if (place === null) return sql`true`;
  return place.length === 2
    ? sql`i.province = ${place}`
    : sql`i.region = ${place}`;
}

/** All rows up to the page's end, and one more to know whether it goes on. */
function neededBy({ page }: ItemFilters): number {
  return page * PAGE_SIZE + 1;
}
