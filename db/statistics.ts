import type { Found, Range } from "@/domain/moderation/mod.ts";
import { firstIdAt } from "@/domain/shared/ids.ts";
import { startOfDay } from "@/domain/shared/seoul_time.ts";
import { type Fragment, type Queryable, sql } from "./db.ts";

/** An id is made in the same moment as its row, give or take this. */
const SLACK_MS = 60_000;

/**
 * What happened in a range, step by step. Ids begin with their time, so every table is read along
 * its own key from the first moment of the range to the last, and no further.
 */
export async function findStatistics(
  db: Queryable,
  { step, starts, end }: Range,
): Promise<Found> {
  const from = startOfDay(starts[0] ?? end);
  const to = startOfDay(end);
  const start = (at: Fragment) =>
    sql`(date_trunc(${step}, ${at} at time zone 'Asia/Seoul'))::date`;
  const within = (id: Fragment, at: Fragment) =>
    sql`
    ${id} >= ${firstIdAt(new Date(+from - SLACK_MS))}::uuid
    and ${id} < ${firstIdAt(new Date(+to + SLACK_MS))}::uuid
    and ${at} >= ${from} and ${at} < ${to}
  `;
  const count = (series: Fragment, table: Fragment, at: Fragment) =>
    sql`
    select ${series} as series, ${start(at)} as start, count(*) as n
    from ${table} where ${within(sql`id`, at)}
    group by 2
  `;
  const [counts, reasons, waits] = await Promise.all([
    db.query<Found["counts"][number]>(sql`
      ${count(sql`'sign_ups'`, sql`members`, sql`created_at`)}
      union all
      ${count(sql`'listings'`, sql`subjects`, sql`created_at`)}
      union all
      ${count(sql`'deals'`, sql`dealings`, sql`asked_at`)}
      union all
      ${count(sql`'reports'`, sql`reports`, sql`at`)}
      union all
      select 'messages', ${start(sql`at`)}, count(*)
      from room_events
      where ${within(sql`id`, sql`at`)} and kind = 'message'
      group by 2
    `),
    db.query<Found["reasons"][number]>(sql`
      select reason, ${start(sql`at`)} as start, count(*) as n
      from reports where ${within(sql`id`, sql`at`)}
      group by 1, 2
    `),
    db.query<Found["waits"][number]>(sql`
      select ${start(sql`decided_at`)} as start, count(*) as n,
        percentile_cont(0.5) within group (order by hours) as median,
        percentile_cont(0.9) within group (order by hours) as slow
      from (
        select decided_at,
          extract(epoch from decided_at - at)::float8 / 3600 as hours
        from reports
        where decided_at >= ${from} and decided_at < ${to}
      ) decided
      group by 1
    `),
  ]);
  return { counts, reasons, waits };
}
