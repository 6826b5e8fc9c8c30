import assert from "node:assert/strict";
import { expireDeals } from "@/actions/rent/deals/expire_deals.ts";
import { sql } from "@/db/db.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { type DealState, type Verb, VERBS } from "@/domain/rent/deals/deal.ts";
import { PROBLEM_STATUS, type ProblemName } from "@/domain/shared/problems.ts";
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

/** How to bring a deal into each state, and the verbs of each side there. The owner lends and was asked. */
const STATES: Record<DealState, {
  make(yard: DealYard, period?: Period): Promise<string>;
  owner: readonly Verb[];
  asker: readonly Verb[];
}> = {
  requested: {
    make: (yard, period) => yard.request(period),
    owner: ["accept", "decline", "propose_dates"],
    asker: ["withdraw", "propose_dates"],
  },
  accepted: {
    make: (yard, period) => yard.accepted(period),
    owner: ["cancel", "start_handover", "propose_dates"],
    asker: ["cancel", "propose_dates"],
  },
  in_use: {
    make: (yard, period) => yard.inUse(period),
    owner: ["start_return", "propose_dates"],
    asker: ["start_return", "propose_dates"],
  },
  returned: {
    make: (yard) => ended(yard, "confirm_return"),
    owner: [],
    asker: [],
  },
  declined: { make: (yard) => ended(yard, "decline"), owner: [], asker: [] },
  cancelled: { make: (yard) => ended(yard, "cancel"), owner: [], asker: [] },
  expired: { make: (yard) => ended(yard, "expire"), owner: [], asker: [] },
};

/** The verbs that ended a deal may be repeated by whoever did them. */
const REPEATS: Partial<Record<DealState, { owner: Verb[]; asker: Verb[] }>> = {
  accepted: { owner: ["accept"], asker: [] },
  in_use: { owner: [], asker: ["confirm_handover"] },
  returned: { owner: ["confirm_return"], asker: [] },
  declined: { owner: ["decline"], asker: [] },
  cancelled: { owner: [], asker: ["cancel"] },
};

async function ended(
  yard: DealYard,
  verb: "confirm_return" | "decline" | "cancel" | "expire",
): Promise<string> {
  const { ports, owner, asker } = yard;
  if (verb === "confirm_return") {
    const dealId = await yard.inUse();
    const deal = await yard.deal(dealId);
    done(await doVerb(yard, "start_return", { viewer: asker, deal }));
    done(await doVerb(yard, "confirm_return", { viewer: owner, deal }));
    return dealId;
  }
  const dealId = verb === "cancel"
    ? await yard.accepted()
    : await yard.request();
  const deal = await yard.deal(dealId);
  if (verb === "decline") {
    done(await doVerb(yard, "decline", { viewer: owner, deal }));
  } else if (verb === "cancel") {
    done(await doVerb(yard, "cancel", { viewer: asker, deal }));
  } else {
    ports.clock.advance(2 * DAY_MS);
    assert.equal(await expireDeals(ports), 1);
  }
  return dealId;
}

for (const [state, { make, owner, asker }] of Object.entries(STATES)) {
  eachDealYard(
    `A deal that is ${state}: what the table does not allow is refused and changes nothing`,
    async (yard) => {
      const { ports } = yard;
      const dealId = await make(yard);
      const deal = await yard.deal(dealId);
      assert.equal(deal.state, state);
      const before = await rowsOf(ports.db, dealId);
      const sides = [
        [yard.owner, owner, REPEATS[state as DealState]?.owner],
        [yard.asker, asker, REPEATS[state as DealState]?.asker],
      ] as const;
      for (const [viewer, allowed, repeats = []] of sides) {
        for (const verb of VERBS.filter((each) => !allowed.includes(each))) {
          const result = await doVerb(yard, verb, { viewer, deal });
          const name = refusal(result);
          if (repeats.includes(verb)) {
            assert.deepEqual(result, { ok: true, value: { repeated: true } });
          } else {
            const status = PROBLEM_STATUS[name as ProblemName];
            assert.ok([403, 409].includes(status), `${verb}: ${name}`);
          }
          assert.equal(await rowsOf(ports.db, dealId), before, verb);
        }
      }
      for (const verb of VERBS) {
        const viewer = yard.stranger;
        const result = await doVerb(yard, verb, { viewer, deal });
        assert.equal(refusal(result), "NotFound", verb);
      }
      assert.equal(await rowsOf(ports.db, dealId), before);
    },
  );

  if (owner.length + asker.length === 0) continue;
  eachDealYard(
    `A deal that is ${state}: what the table allows is done, told and done once`,
    async (yard) => {
      const verbs = [
        ...owner.map((verb) => [yard.owner, verb] as const),
        ...asker.map((verb) => [yard.asker, verb] as const),
      ];
      for (const [n, [viewer, verb]] of verbs.entries()) {
        const dealId = await make(yard, yard.period(1 + 10 * n));
        await isDoneOnce(yard, { dealId, verb, viewer });
      }
    },
  );
}

async function isDoneOnce(
  yard: DealYard,
  { dealId, verb, viewer }: { dealId: string; verb: Verb; viewer: Viewer },
) {
  const { db } = yard.ports;
  const deal = await yard.deal(dealId);
  const told = await toldOf(db, dealId);
  const news = await newsOf(db, dealId);
  const first = await doVerb(yard, verb, { viewer, deal });
  assert.deepEqual(first, { ok: true, value: { repeated: false } }, verb);
  const rows = await rowsOf(db, dealId);
  const again = await Promise.all([
    doVerb(yard, verb, { viewer, deal }),
    doVerb(yard, verb, { viewer, deal }),
  ]);
  for (const result of again) {
    assert.deepEqual(result, { ok: true, value: { repeated: true } }, verb);
  }
  assert.equal(await rowsOf(db, dealId), rows);
  assert.deepEqual(await toldOf(db, dealId), [...told, verb]);
  assert.equal((await newsOf(db, dealId)).length, news.length + 1);
}

eachDealYard(
  "Both at once: one verb wins, the other hears that the deal has moved on",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const deal = await yard.deal(await yard.request());
    const results = await Promise.all([
      doVerb(yard, "accept", { viewer: owner, deal }),
      doVerb(yard, "withdraw", { viewer: asker, deal }),
    ]);
    const names = results.map(refusal).sort();
    assert.deepEqual(names, ["DealWrongState", "done"]);
    assert.equal((await toldOf(ports.db, deal.id)).length, 2);
  },
);

eachDealYard("Both cancel at once: it is cancelled once", async (yard) => {
  const { ports, owner, asker } = yard;
  const deal = await yard.deal(await yard.accepted());
  const results = await Promise.all([
    doVerb(yard, "cancel", { viewer: owner, deal }),
    doVerb(yard, "cancel", { viewer: asker, deal }),
  ]);
  assert.deepEqual(results.map(refusal).sort(), ["DealWrongState", "done"]);
  const told = await toldOf(ports.db, deal.id);
  assert.deepEqual(told, ["request", "accept", "cancel"]);
});

eachDealYard(
  "A no-show is kept apart, and only its reporter may repeat it",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const deal = await yard.deal(await yard.accepted());
    const early = await doVerb(yard, "report_no_show", { viewer: owner, deal });
    assert.equal(refusal(early), "NoShowTooEarly");
    ports.clock.set(deal.startsAt);
    done(await doVerb(yard, "report_no_show", { viewer: owner, deal }));
    const { state, noShowId, endedVerb } = await yard.deal(deal.id);
    assert.deepEqual([state, noShowId, endedVerb], [
      "cancelled",
      asker.id,
      "report_no_show",
    ]);
    const again = await doVerb(yard, "report_no_show", { viewer: owner, deal });
    assert.deepEqual(again, { ok: true, value: { repeated: true } });
    const back = await doVerb(yard, "report_no_show", { viewer: asker, deal });
    assert.equal(refusal(back), "DealWrongState");
  },
);

eachDealYard(
  "On a wanted post the one who answers lends, and the author says yes",
  async (yard) => {
    const { owner, asker } = yard;
    const itemId = await yard.publish({ section: "wanted" });
    const dealId = await yard.request(undefined, asker, itemId);
    const deal = await yard.deal(dealId);
    assert.deepEqual([deal.lenderId, deal.borrowerId, deal.proposerId], [
      asker.id,
      owner.id,
      asker.id,
    ]);
    const own = await doVerb(yard, "accept", { viewer: asker, deal });
    assert.equal(refusal(own), "DealWrongRole");
    done(await doVerb(yard, "accept", { viewer: owner, deal }));
    const wrong = await doVerb(yard, "start_handover", { viewer: owner, deal });
    assert.equal(refusal(wrong), "DealWrongRole");
    done(await doVerb(yard, "start_handover", { viewer: asker, deal }));
    done(await doVerb(yard, "confirm_handover", { viewer: owner, deal }));
  },
);

eachDealYard(
  "A closed deal never blocks a new one, of the same two and the same days",
  async (yard) => {
    const { owner, asker } = yard;
    const period = yard.period(1);
    for (const verb of ["decline", "accept", "cancel"] as const) {
      const deal = await yard.deal(await yard.request(period));
      if (verb === "cancel") {
        done(await doVerb(yard, "accept", { viewer: owner, deal }));
        done(await doVerb(yard, "cancel", { viewer: asker, deal }));
      } else if (verb === "decline") {
        done(await doVerb(yard, verb, { viewer: owner, deal }));
      } else done(await doVerb(yard, "withdraw", { viewer: asker, deal }));
    }
    const deal = await yard.deal(await yard.request(period));
    done(await doVerb(yard, "accept", { viewer: owner, deal }));
  },
);

eachDealYard(
  "A deleted thing can no longer be booked, but a running deal comes to its end",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const waiting = await yard.deal(await yard.request(yard.period(5)));
    const running = await yard.deal(await yard.inUse());
    await ports.db.query(sql`
    update subjects set deleted_at = now() where id = ${yard.itemId}`);
    const accept = await doVerb(yard, "accept", {
      viewer: owner,
      deal: waiting,
    });
    assert.equal(refusal(accept), "ThingGone");
    done(await doVerb(yard, "start_return", { viewer: asker, deal: running }));
    done(
      await doVerb(yard, "confirm_return", { viewer: owner, deal: running }),
    );
    done(await doVerb(yard, "decline", { viewer: owner, deal: waiting }));
  },
);

eachDealYard(
  "With somebody who has left nothing can be booked",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const deal = await yard.deal(await yard.request());
    await ports.db.query(sql`
    update members set withdrawn_at = now() where id = ${asker.id}`);
    const accept = await doVerb(yard, "accept", { viewer: owner, deal });
    assert.equal(refusal(accept), "PersonGone");
    done(await doVerb(yard, "decline", { viewer: owner, deal }));
  },
);
