import assert from "node:assert/strict";
import { acceptDates } from "@/actions/rent/deals/accept_dates.ts";
import { acceptDeal } from "@/actions/rent/deals/accept_deal.ts";
import { confirmHandover } from "@/actions/rent/deals/confirm_handover.ts";
import { confirmReturn } from "@/actions/rent/deals/confirm_return.ts";
import { proposeDates } from "@/actions/rent/deals/propose_dates.ts";
import { refuseDates } from "@/actions/rent/deals/refuse_dates.ts";
import { requestDeal } from "@/actions/rent/deals/request_deal.ts";
import { startHandover } from "@/actions/rent/deals/start_handover.ts";
import { startReturn } from "@/actions/rent/deals/start_return.ts";
import { listRecordsByDeal } from "@/db/rent_deal_records.ts";
import { listTermsByDeal } from "@/db/rent_deal_terms.ts";
import { recordHash } from "@/domain/rent/deals/record.ts";
import {
  done,
  eachDealYard,
  newsOf,
  refusal,
  toldOf,
} from "../../../support/deals.ts";
import { photoFile } from "../../../support/neighbours.ts";

eachDealYard(
  "A deal goes its whole way, and each step is told once",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.request(yard.period(1, 2));
    let deal = await yard.deal(dealId);
    assert.equal(deal.state, "requested");
    assert.equal(deal.total, 6000);
    assert.deepEqual([deal.lenderId, deal.borrowerId], [owner.id, asker.id]);

    const longer = { period: yard.period(1, 3), note: "하루 더요" };
    done(await proposeDates(ports, { viewer: asker, dealId, ...longer }));
    done(await acceptDates(ports, { viewer: owner, dealId }));
    done(await acceptDeal(ports, { viewer: owner, dealId }));
    deal = await yard.deal(dealId);
    assert.deepEqual([deal.state, deal.total], ["accepted", 9000]);

    done(
      await startHandover(ports, {
        viewer: owner,
        dealId,
        ticked: ["works", "parts", "unheard_of"],
        note: "배터리 두 개",
        photos: [photoFile(1)],
      }),
    );
    done(
      await confirmHandover(ports, {
        viewer: asker,
        dealId,
        note: "",
        photos: [],
      }),
    );
    done(
      await startReturn(ports, {
        viewer: asker,
        dealId,
        ticked: [],
        note: "",
        photos: [photoFile(2)],
      }),
    );
    done(
      await confirmReturn(ports, {
        viewer: owner,
        dealId,
        note: "고마워요",
        photos: [photoFile(3)],
      }),
    );
    deal = await yard.deal(dealId);
    assert.equal(deal.state, "returned");
    const steps = [
      "request",
      "propose_dates",
      "accept_dates",
      "accept",
      "start_handover",
      "confirm_handover",
      "start_return",
      "confirm_return",
    ];
    assert.deepEqual(await toldOf(ports.db, dealId), steps);
    assert.deepEqual(await newsOf(ports.db, dealId), [
      "deal.requested",
      "deal.dates_proposed",
      "deal.dates_accepted",
      "deal.accepted",
      "deal.handover_started",
      "deal.handed_over",
      "deal.return_started",
      "deal.returned",
    ]);
    const [handover, back] = await listRecordsByDeal(ports.db, dealId);
    assert.deepEqual(handover?.prompts, {
      works: true,
      safe: false,
      parts: true,
      scratches: false,
    });
    assert.deepEqual(handover?.photos, [photoFile(1)]);
    assert.equal(handover?.hash, handover && recordHash(handover));
    assert.equal(back?.answerNote, "고마워요");
    assert.equal(back?.hash, back && recordHash(back));
  },
);

eachDealYard(
  "New dates that are refused change nothing but the history",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.accepted();
    const before = await yard.deal(dealId);
    const dates = { period: yard.period(3), note: "" };
    done(await proposeDates(ports, { viewer: asker, dealId, ...dates }));
    done(await refuseDates(ports, { viewer: owner, dealId }));
    const { dates: proposed, answerBy: _, ...after } = await yard.deal(dealId);
    const { dates: __, answerBy: ___, ...rest } = before;
    assert.deepEqual(after, rest);
    assert.equal(proposed?.state, "refused");
    const terms = await listTermsByDeal(ports.db, dealId);
    assert.deepEqual(terms.map(({ state }) => state), ["agreed", "refused"]);
  },
);

eachDealYard(
  "R38: fifty requests for the same at once are one",
  async (yard) => {
    const { ports, asker, itemId } = yard;
    const period = yard.period(1);
    const results = await Promise.all(
      Array.from(
        { length: 50 },
        () => requestDeal(ports, { viewer: asker, itemId, period, note: "" }),
      ),
    );
    const ids = new Set(results.map((result) => done(result).id));
    assert.equal(ids.size, 1);
    const [dealId = ""] = ids;
    assert.deepEqual(await toldOf(ports.db, dealId), ["request"]);
    assert.deepEqual(await newsOf(ports.db, dealId), ["deal.requested"]);
  },
);

eachDealYard(
  "A request for what is promised is refused, the day after is fine",
  async (yard) => {
    const { ports, stranger, itemId } = yard;
    await yard.accepted(yard.period(1));
    const ask = (fromDay: number) =>
      requestDeal(ports, {
        viewer: stranger,
        itemId,
        period: yard.period(fromDay),
        note: "",
      });
    assert.equal(refusal(await ask(1.5)), "PeriodTaken");
    assert.equal(refusal(await ask(2)), "done");
    assert.equal(refusal(await ask(0)), "done");
  },
);
