import {
  rememberedSince,
  type Stars,
  type Trust,
  trustScore,
} from "@/domain/reviews/mod.ts";
import { type Queryable, sql } from "./db.ts";

/** Answers of this time tell how quickly somebody answers, in days. */
const ANSWERS_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

const COLUMNS = sql`id, ended_at, completed, no_show_id, late_canceller_id,
  asked_id, asked_at, answered_at`;

interface TrustRow {
  /** Pairs of stars and the ISO time of the deal's end. */
  reviews: [Stars, string][];
  noShows: string[];
  lateCancels: string[];
  deals: number;
  allNoShows: number;
  allLateCancels: number;
  allReviews: number;
  answerMs: number | null;
}

/** What neighbours may know of a member's reliability, from the rows as they are now. */
export async function getTrust(
  db: Queryable,
  { memberId, now }: { memberId: string; now: Date },
): Promise<Trust> {
  const since = rememberedSince(now);
  const answersSince = new Date(now.getTime() - ANSWERS_DAYS * DAY_MS);
  const [row] = await db.query<TrustRow>(sql`
    with mine as (
      select ${COLUMNS} from dealings where one_id = ${memberId}
      union all
      select ${COLUMNS} from dealings where other_id = ${memberId}
    )
    select (
        select coalesce(jsonb_agg(jsonb_build_array(r.stars, d.ended_at)), '[]')
        from reviews r join mine d on d.id = r.deal_id
        where r.target_id = ${memberId} and r.published_at is not null
          and r.withheld_at is null
          and d.ended_at >= ${since}
      ) as reviews,
      coalesce(jsonb_agg(ended_at) filter (
        where no_show_id = ${memberId} and ended_at >= ${since}), '[]')
        as "noShows",
      coalesce(jsonb_agg(ended_at) filter (
        where late_canceller_id = ${memberId} and ended_at >= ${since}), '[]')
        as "lateCancels",
      count(*) filter (where completed) as deals,
      count(*) filter (where no_show_id = ${memberId}) as "allNoShows",
      count(*) filter (where late_canceller_id = ${memberId})
        as "allLateCancels",
      (
        select count(*) from reviews r
        where r.target_id = ${memberId} and r.published_at is not null
          and r.withheld_at is null
      ) as "allReviews",
      percentile_cont(0.5) within group (
        order by extract(epoch from answered_at - asked_at) * 1000
      ) filter (where asked_id = ${memberId} and asked_at >= ${answersSince})
        as "answerMs"
    from mine
  `);
  return toTrust(row, now);
}

/** How many deals a member has brought to their end, counted up to `most`. */
export async function countCompletedDeals(
  db: Queryable,
  { memberId, most }: { memberId: string; most: number },
): Promise<number> {
  const [row] = await db.query<{ count: number }>(sql`
    select count(*) from (
      (select id from dealings where one_id = ${memberId}::uuid and completed limit ${most})
      union all
      (select id from dealings where other_id = ${memberId}::uuid and completed limit ${most})
    ) completed`);
  return row?.count ?? 0;
}

function toTrust(row: TrustRow | undefined, now: Date): Trust {
  if (row === undefined) throw new Error("An aggregate has one row");
  const dates = (texts: string[]) => texts.map((text) => new Date(text));
  const facts = {
    reviews: row.reviews.map(([stars, endedAt]) => ({
      stars,
      endedAt: new Date(endedAt),
    })),
    noShows: dates(row.noShows),
    lateCancels: dates(row.lateCancels),
  };
  return {
    score: trustScore(facts, now),
    deals: row.deals,
    noShows: row.allNoShows,
    lateCancels: row.allLateCancels,
    reviews: row.allReviews,
    answerMs: row.answerMs,
  };
}
