import { type Queryable, sql } from "./db.ts";

/** What one file of a sitemap may hold. */
const URLS_MAX = 50_000;

/**
 * The days (UTC) on which something was put up that is on show, the latest first. Ids begin
 * with their time, so this jumps from day to day instead of reading what lies between.
 */
export async function listSitemapDays(db: Queryable): Promise<string[]> {
  const rows = await db.query<{ day: string }>(sql`
    with recursive latest as (
      (select id from rent_items where listed order by id desc limit 1)
      union all
      select (
        select i.id from rent_items i
        where i.listed and i.id < (
          lpad(to_hex(${dayOf(sql`latest.id`)} * 86400000), 12, '0')
            || repeat('0', 20)
        )::uuid
        order by i.id desc
        limit 1
      )
      from latest where latest.id is not null
    )
    select (date '1970-01-01' + ${dayOf(sql`id`)}::integer)::text as day
    from latest where id is not null
  `);
  return rows.map((row) => row.day);
}

export interface SitemapItem {
  id: string;
  updatedAt: Date;
}

/** What was put up on one day (UTC) and is on show, the latest first. */
export function listItemsForSitemap(
  db: Queryable,
  day: Date,
): Promise<SitemapItem[]> {
  const next = new Date(day.getTime() + 24 * 60 * 60 * 1000);
  return db.query<SitemapItem>(sql`
    select id, updated_at as "updatedAt" from rent_items
    where listed and id >= ${firstIdOf(day)} and id < ${firstIdOf(next)}
    order by id desc
    limit ${URLS_MAX}
  `);
}

/** Days since 1970 of an id: its first 48 bits are milliseconds. */
function dayOf(id: ReturnType<typeof sql>) {
  return sql`(
    ('x' || left(replace(${id}::text, '-', ''), 12))::bit(48)::bigint / 86400000
  )`;
}

function firstIdOf(time: Date): string {
  const hex = time.getTime().toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
