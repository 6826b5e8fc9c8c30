import {
  type DealFacts,
  type DealState,
  type Side,
  sideOf,
  type Verb,
} from "./deal.ts";

/** A deal's state as people see it: finer than the state, because a step may be half done. */
export const PHASES = [
  "requested",
  "accepted",
  "handing_over",
  "in_use",
  "overdue",
  "returning",
  "returned",
  "declined",
  "cancelled",
  "no_show",
  "expired",
] as const;
export type Phase = (typeof PHASES)[number];

/** From which chair somebody looks at a deal. */
export type Seat = "proposer" | "asked" | Side;

/** What somebody sees of a phase. */
export interface Sight {
  /** Which chairs it tells apart. */
  seats: "question" | "sides";
  tone: "neutral" | "pine" | "amber" | "rose";
  /** The one thing to do next, by chair; nothing where one waits for the other. */
  next: Partial<Record<Seat, Verb>>;
}

/** What whom is shown in which phase; the words are in the locales under the same names. */
export const SIGHTS: Record<Phase, Sight> = {
  requested: {
    seats: "question",
    tone: "amber",
    next: { asked: "accept" },
  },
  accepted: {
    seats: "sides",
    tone: "pine",
    next: { lender: "start_handover" },
  },
  handing_over: {
    seats: "sides",
    tone: "amber",
    next: { borrower: "confirm_handover" },
  },
  in_use: {
    seats: "sides",
    tone: "pine",
    next: { lender: "start_return", borrower: "start_return" },
  },
  overdue: {
    seats: "sides",
    tone: "rose",
    next: { lender: "start_return", borrower: "start_return" },
  },
  returning: {
    seats: "sides",
    tone: "amber",
    next: { lender: "confirm_return" },
  },
  returned: { seats: "sides", tone: "neutral", next: {} },
  declined: { seats: "question", tone: "neutral", next: {} },
  cancelled: { seats: "sides", tone: "neutral", next: {} },
  no_show: { seats: "sides", tone: "rose", next: {} },
  expired: { seats: "question", tone: "neutral", next: {} },
};

/** The phase a deal is in at a moment. */
export function phaseOf(deal: DealFacts, now: Date): Phase {
  const half = HALVES[deal.state];
  return half === undefined ? deal.state as Phase : half(deal, now);
}

const HALVES: Partial<
  Record<DealState, (deal: DealFacts, now: Date) => Phase>
> = {
  accepted: ({ handover }) => handover === null ? "accepted" : "handing_over",
  in_use: (deal, now) => {
    if (deal.return !== null) return "returning";
    return now >= deal.endsAt ? "overdue" : "in_use";
  },
  cancelled: ({ endedVerb }) =>
    endedVerb === "report_no_show" ? "no_show" : "cancelled",
};

/** The chair of a member in a phase. */
export function seatOf(
  phase: Phase,
  { deal, memberId }: { deal: DealFacts; memberId: string },
): Seat {
  if (SIGHTS[phase].seats === "sides") return sideOf(deal, memberId);
  return memberId === deal.proposerId ? "proposer" : "asked";
}

/** The one thing a member should do next, or null. An open question about dates comes first. */
export function nextVerb(deal: DealFacts, looking: Looking): Verb | null {
  const { dates } = deal;
  const isAsked = dates?.state === "proposed" &&
    dates.proposerId !== looking.memberId;
  return isAsked ? "accept_dates" : ownVerb(deal, looking);
}

/** The verb that takes a deal on from its phase, when it is this member's. */
export function ownVerb(
  deal: DealFacts,
  { memberId, now }: Looking,
): Verb | null {
  const phase = phaseOf(deal, now);
  const seat = seatOf(phase, { deal, memberId });
  return SIGHTS[phase].next[seat] ?? null;
}

interface Looking {
  memberId: string;
  now: Date;
}
