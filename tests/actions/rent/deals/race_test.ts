import assert from "node:assert/strict";
import { acceptDates } from "@/actions/rent/deals/accept_dates.ts";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { sql } from "@/db/db.ts";
import { isViolation } from "@/db/errors.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { newId } from "@/domain/shared/ids.ts";
import {
  type DealYard,
  done,
  doVerb,
  eachDealYard,
  inDealYard,
  refusal,
} from "../../../support/deals.ts";
import { POSTGRES } from "../../../support/server_databases.ts";
import { testWith } from "../../../support/skip.ts";

const RACERS = 200;
const ROUNDS = 100;
const HOUR_MS = 60 * 60 * 1000;

/** Requests of many neighbours for one thing, straight into the database; answers their ids. */
async function requestMany(
  { ports, owner, itemId }: DealYard,
  periods: readonly Period[],
): Promise<string[]> {
  const { db, clock } = ports;
  const at = clock.now();
  const ids = periods.map(() => newId(clock));
  const members = periods.map(() => newId(clock));
  const rooms = periods.map(() => newId(clock));
  await db.query(sql`
    insert into members (id, handle, name, region)
    select id, 'racer' || right(id::text, 12) || left(id::text, 8), '경주', '11680'
    from unnest(${members}::uuid[]) as id`);
  await db.query(sql`
    insert into rooms (
      id, kind, subject_id, first_member, second_member, last_at, created_at
    )
    select room, 'direct', ${itemId}, least(member, ${owner.id}::uuid),
      greatest(member, ${owner.id}::uuid), ${at}, ${at}
    from unnest(${rooms}::uuid[], ${members}::uuid[]) as r (room, member)`);
  await db.query(sql`
    insert into deals (
      id, item_id, room_id, lender_id, borrower_id, proposer_id, state,
      starts_at, ends_at, price, unit, total, note, requested_at, answer_by
    )
    select id, ${itemId}, room, ${owner.id}, member, member, 'requested',
      starts_at::timestamptz, ends_at::timestamptz, 0, 'day', 0, '', ${at},
      starts_at::timestamptz
    from unnest(
      ${ids}::uuid[], ${rooms}::uuid[], ${members}::uuid[],
      ${periods.map(({ startsAt }) => startsAt.toISOString())}::text[],
      ${periods.map(({ endsAt }) => endsAt.toISOString())}::text[]
    ) as r (id, room, member, starts_at, ends_at)`);
  return ids;
}

/** Periods that all share one hour, each a little different. */
function overlapping({ period }: DealYard, count: number): Period[] {
  const { startsAt, endsAt } = period(5, 2);
  return Array.from({ length: count }, (_, n) => ({
    startsAt: new Date(+startsAt - (n % 13) * HOUR_MS),
    endsAt: new Date(+endsAt + (n % 7) * HOUR_MS),
  }));
}

/** How many pairs of promised or running deals share a moment. */
async function countDoubles({ ports }: DealYard): Promise<number> {
  const [row] = await ports.db.query<{ count: number }>(sql`
    select count(*) as count from deals a join deals b
      on a.item_id = b.item_id and a.id < b.id
      and a.state in ('accepted', 'in_use') and b.state in ('accepted', 'in_use')
      and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)`);
  return row?.count ?? -1;
}

/** The owner says yes to all at once; answers what each heard. */
async function race(yard: DealYard, ids: readonly string[]): Promise<string[]> {
  const { ports, owner } = yard;
  const results = await Promise.all(
    ids.map((dealId) => acceptDeal(ports, { viewer: owner, dealId })),
  );
  return results.map(refusal);
}

testWith(
  POSTGRES,
  `R39: ${RACERS} racers, ${ROUNDS} rounds: one books, all others hear that someone was faster [postgres]`,
  () =>
    inDealYard("postgres", async (yard) => {
      for (let round = 1; round <= ROUNDS; round++) {
        const itemId = await yard.publish();
        const periods = overlapping(yard, RACERS);
        const ids = await requestMany({ ...yard, itemId }, periods);
        const heard = await race(yard, ids);
        assert.equal(heard.filter((name) => name === "done").length, 1);
        const faster = heard.filter((name) => name === "SomeoneFaster").length;
        assert.equal(faster, RACERS - 1);
        assert.equal(await countDoubles(yard), 0);
      }
    }),
);

Deno.test("R39: forty racers on the embedded database: one books [pglite]", () =>
  inDealYard("pglite", async (yard) => {
    const ids = await requestMany(yard, overlapping(yard, 40));
    const heard = await race(yard, ids);
    assert.equal(heard.filter((name) => name === "done").length, 1);
    assert.equal(await countDoubles(yard), 0);
  }));

eachDealYard("R39: periods that only touch are all booked", async (yard) => {
  const hours = Array.from({ length: 24 }, (_, n): Period => {
    const startsAt = new Date(+yard.period(3).startsAt + n * HOUR_MS);
    return { startsAt, endsAt: new Date(+startsAt + HOUR_MS) };
  });
  const ids = await requestMany(yard, hours);
  const heard = await race(yard, ids);
  assert.deepEqual(new Set(heard), new Set(["done"]));
});

testWith(
  POSTGRES,
  "R39†: without the constraint the same race books a thing many times [postgres]",
  () =>
    inDealYard("postgres", async (yard) => {
      await yard.ports.db.query(
        sql`alter table deals drop constraint deals_never_overlap`,
      );
      const ids = await requestMany(yard, overlapping(yard, 20));
      const heard = await race(yard, ids);
      assert.deepEqual(new Set(heard), new Set(["done"]));
      assert.ok(await countDoubles(yard) > 0);
    }),
);

eachDealYard(
  "New dates can be lost to somebody faster, and then nothing has moved",
  async (yard) => {
    const { ports, owner, asker, stranger } = yard;
    const deal = await yard.deal(await yard.accepted(yard.period(1)));
    done(await doVerb(yard, "propose_dates", { viewer: asker, deal }));
    const rival = await yard.request(yard.period(4), stranger);
    done(await acceptDeal(ports, { viewer: owner, dealId: rival }));
    const late = await acceptDates(ports, { viewer: owner, dealId: deal.id });
    assert.equal(refusal(late), "SomeoneFaster");
    const after = await yard.deal(deal.id);
    assert.deepEqual(after.startsAt, deal.startsAt);
    assert.equal(after.dates?.state, "proposed");
  },
);

eachDealYard(
  "The database itself refuses what no deed would do",
  async (yard) => {
    const { db } = yard.ports;
    const first = await yard.accepted(yard.period(1));
    const second = await yard.request(yard.period(2));
    await assert.rejects(
      db.query(sql`
      update deals set state = 'in_use',
        starts_at = (select starts_at from deals where id = ${first})
      where id = ${second}`),
      (error) => isViolation(error, "exclusion", "deals_never_overlap"),
    );
    await assert.rejects(
      db.query(
        sql`update deals set borrower_id = lender_id where id = ${first}`,
      ),
      (error) => isViolation(error, "check"),
    );
    await assert.rejects(
      db.query(sql`update deals set ends_at = starts_at where id = ${first}`),
      (error) => isViolation(error, "check"),
    );
  },
);
