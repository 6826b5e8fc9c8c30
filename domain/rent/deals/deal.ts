import type { Section, Unit } from "../item.ts";
import type { Period } from "./period.ts";

export const DEAL_STATES = [
  "requested",
  "accepted",
  "in_use",
  "returned",
  "declined",
  "cancelled",
  "expired",
] as const;
export type DealState = (typeof DEAL_STATES)[number];

/** What somebody may do in a deal, what takes it on before what ends it. */
export const VERBS = [
  "accept",
  "accept_dates",
  "refuse_dates",
  "start_handover",
  "confirm_handover",
  "start_return",
  "confirm_return",
  "propose_dates",
  "decline",
  "withdraw",
  "cancel",
  "report_no_show",
] as const;
export type Verb = (typeof VERBS)[number];
/** What the clock does. */
export const CLOCK_VERBS = [
  "expire",
  "flag_overdue",
  "settle_handover",
  "settle_return",
] as const;
export type ClockVerb = (typeof CLOCK_VERBS)[number];

/** The two of a deal. */
export type Side = "lender" | "borrower";

/** Dates that somebody proposed, and what became of them. */
export interface Terms extends Period {
  /** 1 is what was asked for first. */
  n: number;
  proposerId: string;
  total: number | null;
  /** `agreed` is what holds now; `replaced` was overtaken by newer terms or by the deal itself. */
  state: "proposed" | "agreed" | "refused" | "replaced";
  note: string;
  at: Date;
  answeredAt: Date | null;
}

/** Who began to write down how a thing was handed over or came back, and who confirmed it. */
export interface RecordHead {
  starterId: string;
  startedAt: Date;
  confirmerId: string | null;
  confirmedAt: Date | null;
}

/** What the rules need to know of a deal. */
export interface DealFacts extends Period {
  state: DealState;
  lenderId: string;
  borrowerId: string;
  /** Since when one of the two can answer nothing any more; null while they are not shut out. */
  lenderShutOutAt: Date | null;
  borrowerShutOutAt: Date | null;
  /** Who asked; the other one answers. */
  proposerId: string;
  /** Until when a request waits for its answer. */
  answerBy: Date;
  /** What ended it and who did; null while it goes on and where the clock did. */
  endedVerb: Verb | ClockVerb | null;
  endedBy: string | null;
  overdueAt: Date | null;
  handover: RecordHead | null;
  return: RecordHead | null;
  /** The latest dates that were proposed after the request itself. */
  dates: Terms | null;
}

/** A rental between two neighbours, frozen as they agreed on it. */
export interface Deal extends DealFacts {
  id: string;
  itemId: string;
  roomId: string;
  /** Won per unit as it was when asked; null is to be agreed. */
  price: number | null;
  unit: Unit;
  total: number | null;
  deposit: number | null;
  note: string;
  /** Why it was declined or cancelled. */
  reason: string;
  requestedAt: Date;
  acceptedAt: Date | null;
  handedOverAt: Date | null;
  returnedAt: Date | null;
  endedAt: Date | null;
  /** Who did not come, as the other one reported. */
  noShowId: string | null;
}

/** On a thing to lend the owner lends; on a wanted post the one who answers does. */
export function sidesOf(
  section: Section,
  { ownerId, otherId }: { ownerId: string; otherId: string },
): { lenderId: string; borrowerId: string } {
  return section === "lend"
    ? { lenderId: ownerId, borrowerId: otherId }
    : { lenderId: otherId, borrowerId: ownerId };
}

/** Which of the two a member is. */
export function sideOf(
  { lenderId }: Pick<DealFacts, "lenderId">,
  memberId: string,
): Side {
  return memberId === lenderId ? "lender" : "borrower";
}

/** The other of the two. */
export function otherOf(
  { lenderId, borrowerId }: Pick<DealFacts, "lenderId" | "borrowerId">,
  memberId: string,
): string {
  return memberId === lenderId ? borrowerId : lenderId;
}

/** How long a record waits for who was shut out, in ms. */
export const SETTLE_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * When the house takes what was recorded as it is, because whoever would have to confirm it was
 * shut out: a week after the later of the two. Null where somebody can still answer.
 */
export function settlesAt(deal: DealFacts): Date | null {
  const [record, shutOutAt] = deal.state === "accepted"
    ? [deal.handover, deal.borrowerShutOutAt]
    : deal.state === "in_use"
    ? [deal.return, deal.lenderShutOutAt]
    : [null, null];
  if (record === null || shutOutAt === null) return null;
  const since = Math.max(record.startedAt.getTime(), shutOutAt.getTime());
  return new Date(since + SETTLE_MS);
}

const ANSWER_MS = 48 * 60 * 60 * 1000;

/** A request waits two days for its answer, and never longer than until it would begin. */
export function answerBy(at: Date, { startsAt }: Pick<Period, "startsAt">) {
  const twoDays = new Date(at.getTime() + ANSWER_MS);
  return startsAt < twoDays ? startsAt : twoDays;
}
