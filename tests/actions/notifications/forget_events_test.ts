import assert from "node:assert/strict";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { forgetEvents } from "@/actions/notifications/forget_events.ts";
import { remindDue } from "@/actions/rent/deals/remind_due.ts";
import { type Db, sql } from "@/db/db.ts";
import { eachDealYard } from "@/tests/support/deals.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

async function kinds(db: Db): Promise<string[]> {
  const rows = await db.query<{ kind: string }>(
    sql`select kind from events order by at, id`,
  );
  return rows.map(({ kind }) => kind);
}

async function noticesOf(db: Db, memberId: string): Promise<string> {
  const [row] = await db.query<{ all: string }>(sql`
    select coalesce(jsonb_agg(n order by n.id), '[]')::text as all
    from notifications n where member_id = ${memberId}`);
  return row?.all ?? "";
}

eachDealYard(
  "events go 30 days after they were told, untold ones stay however old, and what they caused stays",
  async (yard) => {
    const { ports, ports: { db, clock }, owner } = yard;
    await yard.request(yard.period(40));
    ports.clock.advance(40 * DAY_MS);
    assert.equal(await forgetEvents(ports), 0, "nobody was told yet");
    await deliverNews(ports);
    const told = await kinds(db);
    assert.ok(told.includes("deal.requested"));
    const notices = await noticesOf(db, owner.id);
    assert.notEqual(notices, "[]");
    clock.advance(30 * DAY_MS);
    assert.equal(await forgetEvents(ports), 0, "not a moment sooner");
    await yard.request(yard.period(10), yard.stranger);
    clock.advance(1);
    const runs = await Promise.all([1, 2, 3].map(() => forgetEvents(ports)));
    assert.equal(runs.reduce((sum, n) => sum + n, 0), told.length);
    assert.equal(await forgetEvents(ports), 0);
    assert.deepEqual(await kinds(db), ["deal.requested"]);
    assert.equal(await noticesOf(db, owner.id), notices);
    assert.equal(await deliverNews(ports), 1, "the new one is still news");
  },
);

eachDealYard(
  "a reminder whose event was forgotten is not made again",
  async (yard) => {
    const { ports, ports: { db, clock } } = yard;
    const dealId = await yard.inUse();
    const { endsAt } = await yard.deal(dealId);
    clock.set(new Date(endsAt.getTime() - 60_000));
    assert.equal(await remindDue(ports), 1);
    await deliverNews(ports);
    clock.advance(31 * DAY_MS);
    assert.ok(await forgetEvents(ports) > 0);
    assert.equal(await remindDue(ports), 0);
    assert.deepEqual(await kinds(db), []);
  },
);
