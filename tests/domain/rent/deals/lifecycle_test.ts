import assert from "node:assert/strict";
import fc from "fast-check";
import {
  answerBy,
  CLOCK_VERBS,
  DEAL_STATES,
  type DealFacts,
  type RecordHead,
  sidesOf,
  type Terms,
  type Verb,
  VERBS,
} from "@/domain/rent/deals/deal.ts";
import {
  after,
  afterTime,
  isOpen,
  possibleVerbs,
  TRANSITIONS,
} from "@/domain/rent/deals/lifecycle.ts";
import { VERB_NOUNS } from "@/domain/rent/deals/paths.ts";
import {
  nextVerb,
  phaseOf,
  PHASES,
  seatOf,
  SIGHTS,
} from "@/domain/rent/deals/phase.ts";
import { MESSAGES } from "@/locales/mod.ts";

const NOW = new Date("2026-03-10T00:00:00Z");
const DAY_MS = 24 * 60 * 60 * 1000;
const LENDER = "lender";
const BORROWER = "borrower";
const BOTH = [LENDER, BORROWER];

function days(count: number): Date {
  return new Date(NOW.getTime() + count * DAY_MS);
}

/** The table of the specification, written out once more: from, verb, who, to. */
const SPEC: readonly [from: string, verb: Verb, who: string, to: string][] = [
  ["requested", "accept", "the other party", "accepted"],
  ["requested", "decline", "the other party", "declined"],
  ["requested", "withdraw", "proposer", "cancelled"],
  ["accepted", "cancel", "either", "cancelled"],
  ["accepted", "start_handover", "lender", "accepted"],
  ["accepted", "confirm_handover", "borrower", "in_use"],
  ["requested", "propose_dates", "either", "requested"],
  ["accepted", "propose_dates", "either", "accepted"],
  ["in_use", "propose_dates", "either", "in_use"],
  ["requested", "accept_dates", "the other of the dates", "requested"],
  ["accepted", "accept_dates", "the other of the dates", "accepted"],
  ["in_use", "accept_dates", "the other of the dates", "in_use"],
  ["requested", "refuse_dates", "the other of the dates", "requested"],
  ["accepted", "refuse_dates", "the other of the dates", "accepted"],
  ["in_use", "refuse_dates", "the other of the dates", "in_use"],
  ["in_use", "start_return", "either", "in_use"],
  ["in_use", "confirm_return", "lender", "returned"],
  ["accepted", "report_no_show", "either", "cancelled"],
];

function isWho(who: string, deal: DealFacts, actor: string): boolean {
  switch (who) {
    case "proposer":
      return actor === deal.proposerId;
    case "the other party":
      return actor !== deal.proposerId;
    case "the other of the dates":
      return deal.dates !== null && actor !== deal.dates.proposerId;
    case "either":
      return true;
    default:
      return actor === who;
  }
}

/** What else the table says in words: handed over before it is confirmed, a no-show after the start, and so on. */
function isTime(verb: Verb, deal: DealFacts): boolean {
  const inTime = deal.state !== "requested" || NOW < deal.answerBy;
  const open = deal.dates?.state === "proposed";
  switch (verb) {
    case "accept":
    case "propose_dates":
      return inTime;
    case "accept_dates":
      return inTime && open && deal.dates !== null && deal.dates.endsAt > NOW &&
        (deal.dates.startsAt >= NOW ||
          +deal.dates.startsAt === +deal.startsAt);
    case "refuse_dates":
      return open;
    case "start_handover":
      return deal.handover === null;
    case "confirm_handover":
      return deal.handover !== null;
    case "start_return":
      return deal.return === null;
    case "confirm_return":
      return deal.return !== null;
    case "report_no_show":
      return NOW >= deal.startsAt;
    default:
      return true;
  }
}

const anyMember = fc.constantFrom(LENDER, BORROWER);
const anyDay = fc.integer({ min: -5, max: 5 });

/** Around a week ago, to the millisecond and not. */
const anyPast = fc.oneof(
  fc.integer({ min: -10, max: 0 }).map(days),
  fc.constant(new Date(days(-7).getTime() + 1)),
);

const anyHead = fc.option(
  fc.record({ starterId: anyMember, startedAt: anyPast }).map((
    head,
  ): RecordHead => ({ ...head, confirmerId: null, confirmedAt: null })),
);

const anyTerms = fc.option(
  fc.record({
    proposerId: anyMember,
    state: fc.constantFrom(
      "proposed" as const,
      "agreed" as const,
      "refused" as const,
      "replaced" as const,
    ),
    from: anyDay,
    length: fc.integer({ min: 1, max: 4 }),
  }).map(({ proposerId, state, from, length }): Terms => ({
    n: 2,
    proposerId,
    state,
    startsAt: days(from),
    endsAt: days(from + length),
    total: 1000,
    note: "",
    at: NOW,
    answeredAt: null,
  })),
);

const anyDeal = fc.record({
  state: fc.constantFrom(...DEAL_STATES),
  proposerId: anyMember,
  from: anyDay,
  answer: anyDay,
  handover: anyHead,
  return: anyHead,
  lenderShutOutAt: fc.option(anyPast),
  borrowerShutOutAt: fc.option(anyPast),
  dates: anyTerms,
  endedVerb: fc.constantFrom(null, ...VERBS, ...CLOCK_VERBS),
  endedBy: fc.option(anyMember),
  overdue: fc.boolean(),
}).map(({ from, answer, overdue, ...rest }): DealFacts => {
  const ended = isOpen(rest.state) ? { endedVerb: null, endedBy: null } : {};
  return {
    ...rest,
    ...ended,
    lenderId: LENDER,
    borrowerId: BORROWER,
    startsAt: days(from),
    endsAt: days(from + 1),
    answerBy: days(answer),
    overdueAt: overdue ? NOW : null,
  };
});

Deno.test("The table has the cells of the specification and no others", () => {
  const cells = TRANSITIONS.flatMap(({ from, verb, to }) =>
    from.map((state) => `${state} ${verb} ${to ?? state}`)
  );
  const expected = [
    ...SPEC.map(([from, verb, , to]) => `${from} ${verb} ${to}`),
    "requested expire expired",
    "in_use flag_overdue in_use",
    "accepted settle_handover in_use",
    "in_use settle_return returned",
  ];
  assert.deepEqual(cells.sort(), expected.sort());
});

Deno.test("Every verb by either of the two, in whatever deal, does what the table says or is refused", () => {
  fc.assert(
    fc.property(
      anyDeal,
      fc.constantFrom(...VERBS),
      anyMember,
      (deal, verb, actorId) => {
        const cell = SPEC.find(([from, each, who]) =>
          from === deal.state && each === verb && isWho(who, deal, actorId)
        );
        const result = after(verb, { deal, actorId, now: NOW });
        if (result.ok && result.value.repeated) {
          assert.equal(result.value.state, deal.state);
          return;
        }
        const allowed = cell !== undefined && isTime(verb, deal);
        assert.equal(result.ok, allowed, JSON.stringify(result));
        if (result.ok) assert.equal(result.value.state, cell?.[3]);
      },
    ),
    { numRuns: 5000 },
  );
});

Deno.test("Whoever may not do a verb hears that, whatever the state", () => {
  fc.assert(
    fc.property(
      anyDeal,
      fc.constantFrom(...VERBS),
      anyMember,
      (deal, verb, actorId) => {
        const roles = SPEC.filter(([, each]) => each === verb);
        const isNever = roles.every(([, , who]) =>
          !isWho(who, deal, actorId) &&
          !(who === "the other of the dates" && deal.dates === null)
        );
        const result = after(verb, { deal, actorId, now: NOW });
        const refused = !result.ok && result.problem.name === "DealWrongRole";
        assert.equal(refused, isNever);
      },
    ),
    { numRuns: 3000 },
  );
});

Deno.test("A deal that is over stays as it is", () => {
  fc.assert(
    fc.property(
      anyDeal.filter(({ state }) => !isOpen(state)),
      fc.constantFrom(...VERBS),
      anyMember,
      (deal, verb, actorId) => {
        const result = after(verb, { deal, actorId, now: NOW });
        assert.ok(!result.ok || result.value.repeated);
        for (const clock of CLOCK_VERBS) {
          assert.equal(afterTime(clock, { deal, now: NOW }).ok, false);
        }
        assert.equal(
          nextVerb(deal, { memberId: actorId, now: NOW }) ===
            "accept_dates",
          deal.dates?.state === "proposed" &&
            deal.dates.proposerId !== actorId,
        );
      },
    ),
  );
});

Deno.test("The clock ends what nobody answered and flags what is due, each once", () => {
  fc.assert(fc.property(anyDeal, (deal) => {
    const expires = deal.state === "requested" && NOW >= deal.answerBy;
    assert.equal(afterTime("expire", { deal, now: NOW }).ok, expires);
    const due = deal.state === "in_use" && NOW >= deal.endsAt &&
      deal.overdueAt === null;
    assert.equal(afterTime("flag_overdue", { deal, now: NOW }).ok, due);
  }));
});

Deno.test("The clock takes a record for what it says a week after who should confirm it was shut out, and no other", () => {
  const isWeekOld = (at: Date | null | undefined) =>
    at instanceof Date && at <= days(-7);
  fc.assert(
    fc.property(anyDeal, (deal) => {
      const { state, handover, lenderShutOutAt, borrowerShutOutAt } = deal;
      const begun = afterTime("settle_handover", { deal, now: NOW });
      assert.equal(
        begun.ok,
        state === "accepted" && isWeekOld(handover?.startedAt) &&
          isWeekOld(borrowerShutOutAt),
      );
      if (begun.ok) assert.equal(begun.value.state, "in_use");
      const ended = afterTime("settle_return", { deal, now: NOW });
      assert.equal(
        ended.ok,
        state === "in_use" && isWeekOld(deal.return?.startedAt) &&
          isWeekOld(lenderShutOutAt),
      );
      if (ended.ok) assert.equal(ended.value.state, "returned");
    }),
    { numRuns: 3000 },
  );
});

Deno.test("What may be done is what would be done", () => {
  fc.assert(fc.property(anyDeal, anyMember, (deal, actorId) => {
    const verbs = possibleVerbs({ deal, actorId, now: NOW });
    for (const verb of VERBS) {
      const result = after(verb, { deal, actorId, now: NOW });
      assert.equal(verbs.includes(verb), result.ok && !result.value.repeated);
    }
  }));
});

Deno.test("A request waits two days, but never past its beginning", () => {
  assert.deepEqual(answerBy(NOW, { startsAt: days(5) }), days(2));
  assert.deepEqual(answerBy(NOW, { startsAt: days(1) }), days(1));
  assert.deepEqual(answerBy(NOW, { startsAt: days(2) }), days(2));
});

Deno.test("On a wanted post the sides are turned", () => {
  const two = { ownerId: "owner", otherId: "other" };
  assert.deepEqual(sidesOf("lend", two), {
    lenderId: "owner",
    borrowerId: "other",
  });
  assert.deepEqual(sidesOf("wanted", two), {
    lenderId: "other",
    borrowerId: "owner",
  });
});

Deno.test("Every phase has words, in both languages, for each of the two", () => {
  for (const { deals } of Object.values(MESSAGES)) {
    for (const phase of PHASES) {
      assert.ok(deals.phases[phase]);
      const seats = SIGHTS[phase].seats === "sides"
        ? ["lender", "borrower"] as const
        : ["proposer", "asked"] as const;
      for (const seat of seats) assert.ok(deals.says[phase][seat], phase);
    }
  }
});

Deno.test("The next thing to do is one that may be done, and never both wait for each other", () => {
  fc.assert(
    fc.property(anyDeal, (deal) => {
      fc.pre(deal.dates?.state !== "proposed" || isOpen(deal.state));
      const phase = phaseOf(deal, NOW);
      assert.ok(PHASES.includes(phase));
      const next = BOTH.map((memberId) => {
        assert.ok(seatOf(phase, { deal, memberId }));
        return nextVerb(deal, { memberId, now: NOW });
      });
      // Over is over; an unanswered request is the clock's.
      if (isOpen(deal.state)) assert.ok(next.some((verb) => verb !== null));
    }),
    { numRuns: 2000 },
  );
});

Deno.test("Every verb has an address of its own", () => {
  assert.equal(new Set(Object.values(VERB_NOUNS)).size, VERBS.length);
});
