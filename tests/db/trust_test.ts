import assert from "node:assert/strict";
import fc from "fast-check";
import { type Db, sql } from "@/db/db.ts";
import { getTrust } from "@/db/trust.ts";
import { newId } from "@/domain/shared/ids.ts";
import { STARS } from "@/domain/reviews/mod.ts";
import { eachEngine } from "../support/db.ts";
import { neighbourhood } from "../support/neighbours.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
const NOW = new Date("2026-03-01T00:00:00Z");

/** One deal of a made-up history, seen from the member whose score is asked for. */
interface Past {
  daysAgo: number;
  lends: boolean;
  end: "returned" | "cancelled" | "no_show" | "declined" | "expired";
  /** Whether the member is to blame for a cancellation or no-show. */
  own: boolean;
  /** How long before its beginning it was cancelled, in hours. */
  hoursBefore: number;
  stars: (typeof STARS)[number] | null;
  published: boolean;
}

const past: fc.Arbitrary<Past> = fc.record({
  daysAgo: fc.integer({ min: 0, max: 1300 }),
  lends: fc.boolean(),
  end: fc.constantFrom(
    "returned",
    "returned",
    "returned",
    "cancelled",
    "no_show",
    "declined",
    "expired",
  ),
  own: fc.boolean(),
  hoursBefore: fc.integer({ min: 1, max: 48 }),
  stars: fc.option(fc.constantFrom(...STARS), { freq: 5 }),
  published: fc.constantFrom(true, true, false),
});

async function write(db: Db, each: Past, who: Who) {
  const { me, other, itemId, roomId } = who;
  const id = newId({ now: () => NOW });
  const ended = new Date(NOW.getTime() - each.daysAgo * DAY_MS);
  const before = each.end === "cancelled" ? each.hoursBefore : -1;
  const starts = new Date(ended.getTime() + before * HOUR_MS);
  const accepted = each.end !== "declined" && each.end !== "expired";
  const verbs = {
    returned: "confirm_return",
    cancelled: "cancel",
    no_show: "report_no_show",
    declined: "decline",
    expired: "expire",
  };
  const asked = new Date(ended.getTime() - 3 * DAY_MS);
  const [lender, borrower] = each.lends ? [me, other] : [other, me];
  await db.query(sql`
    insert into deals (id, item_id, room_id, lender_id, borrower_id, proposer_id, state,
      starts_at, ends_at, unit, note, requested_at, answer_by, accepted_at, ended_at,
      ended_verb, ended_by, no_show_id)
    values (${id}, ${itemId}, ${roomId}, ${lender}, ${borrower}, ${other},
      ${each.end === "no_show" ? "cancelled" : each.end}, ${starts},
      ${new Date(starts.getTime() + DAY_MS)}, 'day', '', ${asked},
      ${new Date(asked.getTime() + 2 * DAY_MS)},
      ${accepted ? new Date(asked.getTime() + HOUR_MS) : null}, ${ended}, ${
    verbs[each.end]
  },
      ${each.own ? me : other}, ${
    each.end === "no_show" ? (each.own ? me : other) : null
  })
  `);
  if (each.stars === null || !accepted) return;
  await db.query(sql`
    insert into reviews (id, deal_id, author_id, target_id, subject_id, stars, body, at, published_at)
    values (${
    newId({ now: () => NOW })
  }, ${id}, ${other}, ${me}, ${itemId}, ${each.stars},
      'x', ${ended}, ${each.published ? NOW : null})
  `);
}

interface Who {
  me: string;
  other: string;
  itemId: string;
  roomId: string;
}

/** The formula of docs/trust.md in SQL, from the tables themselves. */
async function recomputed(db: Db, me: string): Promise<number | null> {
  const [row] = await db.query<{ score: number | null }>(sql`
    with counted as (
      select power(0.5::float8, extract(epoch from ${NOW}::timestamptz - d.ended_at)::float8 / 86400 / 180) as weight,
        (select r.stars from reviews r where r.deal_id = d.id and r.target_id = ${me}
          and r.published_at is not null) as stars,
        d.no_show_id = ${me} as no_show,
        d.ended_verb = 'cancel' and d.ended_by = ${me}
          and d.starts_at - d.ended_at < interval '24 hours' as late
      from deals d
      where ${me} in (d.lender_id, d.borrower_id) and d.ended_at >= ${NOW}::timestamptz - interval '1095 days'
    )
    select case when count(stars) < 3 then null else greatest(0, least(100, round((
      sum(weight * stars * 20) / sum(weight) filter (where stars is not null)
      - 15 * coalesce(sum(weight) filter (where no_show), 0)
      - 5 * coalesce(sum(weight) filter (where late), 0)
    )::numeric))) end as score
    from counted
  `);
  return row?.score ?? null;
}

eachEngine(
  "the score that is shown is the one that the rows give",
  async (db) => {
    const yard = neighbourhood(db);
    const owner = await yard.member("지우");
    const itemId = await yard.thing(owner);
    let scored = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(past, { minLength: 2, maxLength: 14 }),
        async (history) => {
          const me = (await yard.member("하늘")).id;
          const other = (await yard.member("바다")).id;
          const roomId = newId(yard.clock);
          await db.query(sql`
        insert into rooms (id, kind, last_at, created_at) values (${roomId}, 'group', ${NOW}, ${NOW})`);
          for (const each of history) {
            await write(db, each, { me, other, itemId, roomId });
          }
          const { score } = await getTrust(db, { memberId: me, now: NOW });
          const expected = await recomputed(db, me);
          // Two ways of adding may part at an exact half.
          const apart = Math.abs((score ?? -9) - (expected ?? -9));
          assert.ok(
            apart <= 1 && (score === null) === (expected === null),
            `${score} ${expected}`,
          );
          if (score !== null) scored += 1;
        },
      ),
      { numRuns: 30 },
    );
    assert.ok(scored > 5, "some histories have a score");
  },
);

eachEngine(
  "no-shows, late cancellations, deals and answers are counted apart",
  async (db) => {
    const yard = neighbourhood(db);
    const owner = await yard.member("지우");
    const me = (await yard.member("하늘")).id;
    const other = (await yard.member("바다")).id;
    const itemId = await yard.thing(owner);
    const roomId = newId(yard.clock);
    await db.query(sql`
    insert into rooms (id, kind, last_at, created_at) values (${roomId}, 'group', ${NOW}, ${NOW})`);
    const base: Past = {
      daysAgo: 10,
      lends: true,
      end: "returned",
      own: true,
      hoursBefore: 2,
      stars: 5,
      published: true,
    };
    const history: Past[] = [
      base,
      { ...base, stars: 4, published: false },
      { ...base, end: "cancelled", stars: null },
      { ...base, end: "cancelled", stars: null, own: false },
      { ...base, end: "cancelled", stars: null, hoursBefore: 30 },
      { ...base, end: "no_show", stars: null },
      { ...base, end: "no_show", stars: null, own: false },
      { ...base, end: "declined" },
    ];
    for (const each of history) {
      await write(db, each, {
        me,
        other,
        itemId,
        roomId,
      });
    }
    const trust = await getTrust(db, { memberId: me, now: NOW });
    assert.deepEqual(trust, {
      score: null,
      deals: 2,
      noShows: 1,
      lateCancels: 1,
      reviews: 1,
      answerMs: HOUR_MS,
    });
    const newcomer = await getTrust(db, { memberId: owner.id, now: NOW });
    assert.deepEqual(newcomer, {
      score: null,
      deals: 0,
      noShows: 0,
      lateCancels: 0,
      reviews: 0,
      answerMs: null,
    });
  },
);
