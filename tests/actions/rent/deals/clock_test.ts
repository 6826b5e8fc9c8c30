import assert from "node:assert/strict";
import { acceptDates } from "@/actions/rent/deals/accept_dates.ts";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { expireDeals } from "@/actions/rent/deals/expire_deals.ts";
import { flagOverdue } from "@/actions/rent/deals/flag_overdue.ts";
import { proposeDates } from "@/actions/rent/deals/propose_dates.ts";
import { sql } from "@/db/db.ts";
import {
  done,
  doVerb,
  eachDealYard,
  inDealYard,
  newsOf,
  refusal,
  toldOf,
} from "../../../support/deals.ts";
import { POSTGRES } from "../../../support/server_databases.ts";
import { testWith } from "../../../support/skip.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

eachDealYard(
  "A request expires after 48 hours, not a moment sooner, and is told once",
  async (yard) => {
    const { ports } = yard;
    const dealId = await yard.request(yard.period(10));
    ports.clock.advance(2 * DAY_MS - 1);
    assert.equal(await expireDeals(ports), 0);
    ports.clock.advance(1);
    assert.equal(await expireDeals(ports), 1);
    assert.equal(await expireDeals(ports), 0);
    const { state, endedVerb, endedBy } = await yard.deal(dealId);
    assert.deepEqual([state, endedVerb, endedBy], ["expired", "expire", null]);
    assert.deepEqual(await toldOf(ports.db, dealId), ["request", "expire"]);
    assert.deepEqual(await newsOf(ports.db, dealId), [
      "deal.requested",
      "deal.expired",
    ]);
  },
);

eachDealYard("A request expires as soon as its period begins", async (yard) => {
  const { ports } = yard;
  const dealId = await yard.request(yard.period(0.25));
  ports.clock.advance(6 * HOUR_MS - 1);
  assert.equal(await expireDeals(ports), 0);
  ports.clock.advance(1);
  assert.equal(await expireDeals(ports), 1);
  assert.equal((await yard.deal(dealId)).state, "expired");
});

eachDealYard(
  "A yes that comes after its time is refused even before the clock has come round",
  async (yard) => {
    const { ports, owner } = yard;
    const dealId = await yard.request(yard.period(10));
    ports.clock.advance(2 * DAY_MS);
    const late = await acceptDeal(ports, { viewer: owner, dealId });
    assert.equal(refusal(late), "DealTooLate");
    assert.equal(await expireDeals(ports), 1);
  },
);

eachDealYard(
  "Talking about dates is an answer too: the 48 hours begin again",
  async (yard) => {
    const { ports, owner } = yard;
    const dealId = await yard.request(yard.period(10));
    ports.clock.advance(1.5 * DAY_MS);
    const deal = await yard.deal(dealId);
    done(await doVerb(yard, "propose_dates", { viewer: owner, deal }));
    ports.clock.advance(DAY_MS);
    assert.equal(await expireDeals(ports), 0);
    ports.clock.advance(DAY_MS);
    assert.equal(await expireDeals(ports), 1);
  },
);

eachDealYard(
  "What is not back in time is overdue, told once, and stays with its borrower",
  async (yard) => {
    const { ports } = yard;
    const dealId = await yard.inUse();
    const { endsAt } = await yard.deal(dealId);
    ports.clock.set(new Date(endsAt.getTime() - 1));
    assert.equal(await flagOverdue(ports), 0);
    ports.clock.set(endsAt);
    assert.equal(await flagOverdue(ports), 1);
    assert.equal(await flagOverdue(ports), 0);
    const { state, overdueAt } = await yard.deal(dealId);
    assert.equal(state, "in_use");
    assert.deepEqual(overdueAt, endsAt);
    assert.equal((await toldOf(ports.db, dealId)).at(-1), "flag_overdue");
    const rows = await ports.db.query(sql`
    select actor_id from events
    where kind = 'deal.overdue' and payload ->> 'deal' = ${dealId}`);
    assert.equal(rows.length, 1);
  },
);

eachDealYard(
  "More time that both agree on ends being overdue, until that is over too",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.inUse();
    const { startsAt, endsAt } = await yard.deal(dealId);
    ports.clock.set(endsAt);
    await flagOverdue(ports);
    const later = new Date(endsAt.getTime() + DAY_MS);
    const period = { startsAt, endsAt: later };
    done(
      await proposeDates(ports, { viewer: asker, dealId, period, note: "" }),
    );
    done(await acceptDates(ports, { viewer: owner, dealId }));
    assert.equal((await yard.deal(dealId)).overdueAt, null);
    assert.equal(await flagOverdue(ports), 0);
    ports.clock.set(later);
    assert.equal(await flagOverdue(ports), 1);
  },
);

eachDealYard("Clocks that run at once do each thing once", async (yard) => {
  const { ports } = yard;
  const ids: string[] = [];
  for (let n = 0; n < 12; n++) ids.push(await yard.request(yard.period(3 + n)));
  ports.clock.advance(2 * DAY_MS);
  const moved = await Promise.all(
    Array.from({ length: 4 }, () => expireDeals(ports)),
  );
  assert.equal(moved.reduce((sum, n) => sum + n, 0), ids.length);
  for (const dealId of ids) {
    assert.deepEqual(await toldOf(ports.db, dealId), ["request", "expire"]);
  }
});

testWith(
  POSTGRES,
  "A deal that somebody holds is passed over, and taken the next time [postgres]",
  () =>
    inDealYard("postgres", async (yard) => {
      const { ports } = yard;
      const dealId = await yard.request(yard.period(10));
      ports.clock.advance(2 * DAY_MS);
      const held = Promise.withResolvers<void>();
      const release = Promise.withResolvers<void>();
      const holding = ports.db.transaction(async (tx) => {
        await tx.query(
          sql`select id from deals where id = ${dealId} for update`,
        );
        held.resolve();
        await release.promise;
      });
      await held.promise;
      assert.equal(await expireDeals(ports), 0);
      release.resolve();
      await holding;
      assert.equal(await expireDeals(ports), 1);
    }),
);
