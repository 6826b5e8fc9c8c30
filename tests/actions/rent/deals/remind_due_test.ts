import assert from "node:assert/strict";
import { acceptDates } from "@/actions/rent/deals/accept_dates.ts";
import { proposeDates } from "@/actions/rent/deals/propose_dates.ts";
import { remindDue } from "@/actions/rent/deals/remind_due.ts";
import { done, eachDealYard } from "../../../support/deals.ts";
import { noticesOf, workOnNews } from "../../../support/news.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

eachDealYard(
  "both are reminded a day before a thing is to be back, once",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.inUse(yard.period(1, 10));
    await workOnNews(ports);
    const { endsAt } = await yard.deal(dealId);
    ports.clock.set(new Date(+endsAt - DAY_MS - 1000));
    assert.equal(await remindDue(ports), 0);
    ports.clock.advance(1000);
    const told = await Promise.all([remindDue(ports), remindDue(ports)]);
    assert.deepEqual(told.sort(), [0, 1]);
    assert.equal(await remindDue(ports), 0);
    await workOnNews(ports);
    for (const member of [owner, asker]) {
      const [latest] = await noticesOf(ports, member);
      assert.equal(latest, "*deal.due");
    }
  },
);

eachDealYard(
  "a short rental is reminded of in its last quarter",
  async (yard) => {
    const { ports } = yard;
    const dealId = await yard.inUse(yard.period(1, 1));
    const { endsAt } = await yard.deal(dealId);
    ports.clock.set(new Date(+endsAt - 7 * HOUR_MS));
    assert.equal(await remindDue(ports), 0);
    ports.clock.advance(HOUR_MS);
    assert.equal(await remindDue(ports), 1);
  },
);

eachDealYard(
  "new dates are reminded of again, a thing that is late is not",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.inUse(yard.period(1, 4));
    const deal = await yard.deal(dealId);
    ports.clock.set(new Date(+deal.endsAt - HOUR_MS));
    assert.equal(await remindDue(ports), 1);
    const period = {
      startsAt: deal.startsAt,
      endsAt: new Date(+deal.endsAt + 4 * DAY_MS),
    };
    const proposal = { viewer: asker, dealId, period, note: "" };
    done(await proposeDates(ports, proposal));
    done(await acceptDates(ports, { viewer: owner, dealId }));
    assert.equal(await remindDue(ports), 0);
    ports.clock.set(new Date(+period.endsAt - HOUR_MS));
    assert.equal(await remindDue(ports), 1);
    ports.clock.advance(2 * HOUR_MS);
    assert.equal(await remindDue(ports), 0);
  },
);
