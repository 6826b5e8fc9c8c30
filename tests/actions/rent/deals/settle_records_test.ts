import assert from "node:assert/strict";
import { settleRecords } from "@/actions/rent/deals/settle_records.ts";
import { sql } from "@/db/db.ts";
import { listRecordsByDeal } from "@/db/rent_deal_records.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { historyOf } from "@/domain/rent/deals/history.ts";
import {
  type DealYard,
  done,
  doVerb,
  eachDealYard,
  newsOf,
  refusal,
  rowsOf,
  toldOf,
} from "../../../support/deals.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

async function setBan(
  { ports: { db } }: DealYard,
  { id }: Viewer,
  at: Date | null,
) {
  await db.query(sql`update members set banned_at = ${at} where id = ${id}`);
}

/** A rental whose borrower wrote down that the thing is back. */
async function broughtBack(yard: DealYard): Promise<string> {
  const dealId = await yard.inUse();
  const deal = await yard.deal(dealId);
  done(await doVerb(yard, "start_return", { viewer: yard.asker, deal }));
  return dealId;
}

/** How the history tells the last thing that happened: what, and by whom. */
async function lastOf(yard: DealYard, dealId: string) {
  const entry = historyOf(await yard.deal(dealId), []).at(-1);
  return [entry?.what, entry?.actorId];
}

eachDealYard(
  "A return that its lender cannot confirm holds a week after record and ban, is told once as the house's, and nobody has signed it",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await broughtBack(yard);
    ports.clock.advance(30 * DAY_MS);
    assert.equal(await settleRecords(ports), 0, "the lender may still answer");
    await setBan(yard, owner, ports.clock.now());
    const [before] = await listRecordsByDeal(ports.db, dealId)
      .then((all) => all.filter(({ kind }) => kind === "return"));
    ports.clock.advance(7 * DAY_MS - 1);
    assert.equal(await settleRecords(ports), 0, "not a moment sooner");
    ports.clock.advance(1);
    const moved = await Promise.all([1, 2, 3].map(() => settleRecords(ports)));
    assert.equal(moved.reduce((sum, n) => sum + n, 0), 1);
    assert.equal(await settleRecords(ports), 0);

    const deal = await yard.deal(dealId);
    assert.deepEqual(
      [deal.state, deal.endedVerb, deal.endedBy, deal.returnedAt],
      ["returned", "settle_return", null, ports.clock.now()],
    );
    assert.deepEqual(await lastOf(yard, dealId), ["settle_return", null]);
    assert.equal((await toldOf(ports.db, dealId)).at(-1), "settle_return");
    assert.equal(
      (await newsOf(ports.db, dealId)).at(-1),
      "deal.return_settled",
    );
    const [, after] = await listRecordsByDeal(ports.db, dealId);
    assert.deepEqual(after, before);
    assert.equal(after?.confirmerId, null);
    assert.equal(after?.hash, null);

    // Over is over, also for a lender who comes back.
    await setBan(yard, owner, null);
    const rows = await rowsOf(ports.db, dealId);
    for (const viewer of [owner, asker]) {
      const late = await doVerb(yard, "confirm_return", { viewer, deal });
      assert.notEqual(refusal(late), "done");
    }
    assert.equal(await rowsOf(ports.db, dealId), rows);
  },
);

eachDealYard(
  "A handover that its borrower cannot confirm begins the rental after a week, and the lender ends it alone",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.accepted(yard.period(1, 30));
    const deal = await yard.deal(dealId);
    await setBan(yard, asker, ports.clock.now());
    ports.clock.advance(7 * DAY_MS);
    assert.equal(await settleRecords(ports), 0, "nothing was recorded");
    done(await doVerb(yard, "start_handover", { viewer: owner, deal }));
    ports.clock.advance(7 * DAY_MS - 1);
    assert.equal(await settleRecords(ports), 0);
    ports.clock.advance(1);
    assert.equal(await settleRecords(ports), 1);
    assert.equal(await settleRecords(ports), 0);
    const running = await yard.deal(dealId);
    assert.equal(running.state, "in_use");
    assert.deepEqual(running.handedOverAt, ports.clock.now());
    assert.equal(running.handover?.confirmedAt, null);
    assert.deepEqual(await lastOf(yard, dealId), ["settle_handover", null]);
    assert.equal(
      (await newsOf(ports.db, dealId)).at(-1),
      "deal.handover_settled",
    );
    done(await doVerb(yard, "start_return", { viewer: owner, deal }));
    done(await doVerb(yard, "confirm_return", { viewer: owner, deal }));
    assert.equal((await yard.deal(dealId)).state, "returned");
  },
);

eachDealYard(
  "Whoever may come back is waited for: a ban that was lifted, a suspension, and the one who recorded",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await broughtBack(yard);
    await setBan(yard, owner, ports.clock.now());
    ports.clock.advance(6 * DAY_MS);
    await setBan(yard, owner, null);
    await setBan(yard, asker, ports.clock.now());
    await ports.db.query(sql`
      update members set suspended_until = ${new Date(
      ports.clock.now().getTime() + 300 * DAY_MS,
    )} where id = ${owner.id}`);
    ports.clock.advance(60 * DAY_MS);
    const before = await rowsOf(ports.db, dealId);
    assert.equal(await settleRecords(ports), 0);
    assert.equal(await rowsOf(ports.db, dealId), before);
    const deal = await yard.deal(dealId);
    done(await doVerb(yard, "confirm_return", { viewer: owner, deal }));
    assert.equal((await yard.deal(dealId)).endedVerb, "confirm_return");
  },
);
