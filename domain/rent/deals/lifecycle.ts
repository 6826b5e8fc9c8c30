/**
 * The life of a deal, as data: spec and screen, buttons and refusals all follow from the table
 * below. A cell that is not in it is refused and changes nothing.
 */
import type { ProblemName } from "../../shared/problems.ts";
import { ok, problem, type Result } from "../../shared/result.ts";
import {
  type ClockVerb,
  type DealFacts,
  type DealState,
  settlesAt,
  type Verb,
  VERBS,
} from "./deal.ts";
import { isSamePeriod, type Period } from "./period.ts";

/** Who a verb belongs to. `asked`: whoever did not propose; `asked_dates`: the same for new dates. */
export type Who =
  | "proposer"
  | "asked"
  | "asked_dates"
  | "lender"
  | "borrower"
  | "either"
  | "clock";

export interface Transition {
  from: readonly DealState[];
  verb: Verb | ClockVerb;
  who: Who;
  /** What must be so as well, in the order in which its absence is told. */
  when: readonly Condition[];
  /** Null: the deal stays in its state. */
  to: DealState | null;
}

const OPEN = ["requested", "accepted", "in_use"] as const;

/** The whole table. A request makes a deal, so it has no row: `requested` is where a deal begins. */
export const TRANSITIONS: readonly Transition[] = [
  row("accept", ["requested"], "asked", "accepted", "in_time"),
  row("decline", ["requested"], "asked", "declined"),
  row("withdraw", ["requested"], "proposer", "cancelled"),
  row("expire", ["requested"], "clock", "expired", "unanswered"),
  row("cancel", ["accepted"], "either", "cancelled"),
  row("start_handover", ["accepted"], "lender", null, "no_handover"),
  row("confirm_handover", ["accepted"], "borrower", "in_use", "handover"),
  row("settle_handover", ["accepted"], "clock", "in_use", "silent"),
  row("propose_dates", OPEN, "either", null, "in_time"),
  row("accept_dates", OPEN, "asked_dates", null, "in_time", "dates", "ahead"),
  row("refuse_dates", OPEN, "asked_dates", null, "dates"),
  row("start_return", ["in_use"], "either", null, "no_return"),
  row("confirm_return", ["in_use"], "lender", "returned", "return"),
  row("settle_return", ["in_use"], "clock", "returned", "silent"),
  row("flag_overdue", ["in_use"], "clock", null, "over"),
  row("report_no_show", ["accepted"], "either", "cancelled", "begun"),
];

/** What the table's last column asks, and how its absence is called. */
const CONDITIONS = {
  in_time: {
    holds: ({ state, answerBy }, now) =>
      state !== "requested" || now < answerBy,
    problem: "DealTooLate",
  },
  unanswered: {
    holds: ({ answerBy }, now) => now >= answerBy,
    problem: "DealWrongState",
  },
  no_handover: {
    holds: ({ handover }) => handover === null,
    problem: "DealWrongState",
  },
  handover: {
    holds: ({ handover }) => handover !== null,
    problem: "HandoverNotStarted",
  },
  no_return: {
    holds: (deal) => deal.return === null,
    problem: "DealWrongState",
  },
  return: {
    holds: (deal) => deal.return !== null,
    problem: "ReturnNotStarted",
  },
  dates: {
    holds: ({ dates }) => dates?.state === "proposed",
    problem: "NoNewDates",
  },
  ahead: {
    holds: ({ dates, startsAt }, now) =>
      dates !== null && dates.endsAt > now &&
      (dates.startsAt >= now ||
        dates.startsAt.getTime() === startsAt.getTime()),
    problem: "NewDatesPassed",
  },
  over: {
    holds: ({ endsAt, overdueAt }, now) => overdueAt === null && now >= endsAt,
    problem: "DealWrongState",
  },
  silent: {
    holds: (deal, now) => {
      const at = settlesAt(deal);
      return at !== null && now >= at;
    },
    problem: "DealWrongState",
  },
  begun: {
    holds: ({ startsAt }, now) => now >= startsAt,
    problem: "NoShowTooEarly",
  },
} as const satisfies Record<string, {
  holds: (deal: DealFacts, now: Date) => boolean;
  problem: ProblemName;
}>;
type Condition = keyof typeof CONDITIONS;

/** Where a deed leads. */
export interface Step {
  state: DealState;
  /** It was done already by the same person and still stands: nothing is to be written. */
  repeated: boolean;
}

export interface Deed {
  deal: DealFacts;
  /** A member of the deal. */
  actorId: string;
  now: Date;
  /** The new dates, for `propose_dates`. */
  period?: Period;
}

/** Whether a member of the deal may do this now, and what comes of it. */
export function after(verb: Verb, deed: Deed): Result<Step> {
  const { deal, actorId, now } = deed;
  const rows = TRANSITIONS.filter((each) => each.verb === verb);
  if (!rows.some(({ who }) => plays(who, deal, actorId))) {
    return problem("DealWrongRole");
  }
  if (stillStands(verb, deed)) return ok({ state: deal.state, repeated: true });
  const step = rows.find(({ from }) => from.includes(deal.state));
  if (step === undefined) return problem("DealWrongState");
  return take(step, deal, now);
}

/** Whether the clock has something to do with a deal. */
export function afterTime(
  verb: ClockVerb,
  { deal, now }: Pick<Deed, "deal" | "now">,
): Result<Step> {
  const step = TRANSITIONS.find((each) =>
    each.verb === verb && each.from.includes(deal.state)
  );
  return step === undefined ? problem("DealWrongState") : take(step, deal, now);
}

/** Everything that a member of the deal may do now, what takes it on first. */
export function possibleVerbs(deed: Omit<Deed, "period">): Verb[] {
  return VERBS.filter((verb) => {
    const result = after(verb, deed);
    return result.ok && !result.value.repeated;
  });
}

function take(step: Transition, deal: DealFacts, now: Date): Result<Step> {
  for (const name of step.when) {
    const condition = CONDITIONS[name];
    if (!condition.holds(deal, now)) return problem(condition.problem);
  }
  return ok({ state: step.to ?? deal.state, repeated: false });
}

function plays(who: Who, deal: DealFacts, actorId: string): boolean {
  switch (who) {
    case "proposer":
      return actorId === deal.proposerId;
    case "asked":
      return actorId !== deal.proposerId;
    case "asked_dates":
      return actorId !== deal.dates?.proposerId;
    case "lender":
      return actorId === deal.lenderId;
    case "borrower":
      return actorId === deal.borrowerId;
    case "either":
      return true;
    case "clock":
      return false;
  }
}

/** Whether the same person did the same before, and nothing has undone it. */
function stillStands(verb: Verb, { deal, actorId, period }: Deed): boolean {
  const { state, dates } = deal;
  const ended = deal.endedVerb === verb && deal.endedBy === actorId;
  switch (verb) {
    case "accept":
      return state === "accepted";
    case "confirm_handover":
      return state === "in_use";
    case "start_handover":
      return state === "accepted" && deal.handover !== null;
    case "start_return":
      return state === "in_use" && deal.return?.starterId === actorId;
    case "accept_dates":
      return isOpen(state) && dates?.state === "agreed";
    case "refuse_dates":
      return isOpen(state) && dates?.state === "refused";
    case "propose_dates":
      return isOpen(state) && period !== undefined &&
        dates?.state === "proposed" && dates.proposerId === actorId &&
        isSamePeriod(dates, period);
    default:
      return ended;
  }
}

/** Whether a deal still goes on. */
export function isOpen(state: DealState): boolean {
  return (OPEN as readonly DealState[]).includes(state);
}

function row(
  verb: Verb | ClockVerb,
  from: readonly DealState[],
  ...[who, to, ...when]: [Who, DealState | null, ...Condition[]]
): Transition {
  return { verb, from, who, to, when };
}
