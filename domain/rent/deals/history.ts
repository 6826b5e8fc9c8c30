import type { ClockVerb, Deal, Terms, Verb } from "./deal.ts";

/** One thing that happened in a deal. */
export interface HistoryEntry {
  what: "request" | Verb | ClockVerb;
  /** Null: the clock. */
  actorId: string | null;
  at: Date;
  /** The dates that were asked for, proposed, agreed or refused. */
  terms?: Terms;
}

/** All that happened in a deal, oldest first, told from what it keeps. */
export function historyOf(
  deal: Deal,
  terms: readonly Terms[],
): HistoryEntry[] {
  const { proposerId, lenderId, borrowerId } = deal;
  const asked = proposerId === lenderId ? borrowerId : lenderId;
  const entries: (HistoryEntry | null)[] = [
    ...terms.flatMap((each) => termsEntries(deal, each)),
    entry("accept", asked, deal.acceptedAt),
    entry("flag_overdue", null, deal.overdueAt),
    ...recordEntries(deal),
    deal.endedVerb !== null && deal.endedVerb !== "confirm_return"
      ? entry(deal.endedVerb, deal.endedBy, deal.endedAt)
      : null,
  ];
  return entries.filter((each) => each !== null)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function termsEntries(deal: Deal, terms: Terms): HistoryEntry[] {
  const { n, at, answeredAt, state, proposerId } = terms;
  const what = n === 1 ? "request" : "propose_dates";
  const proposed: HistoryEntry = { what, actorId: proposerId, at, terms };
  if (n === 1 || answeredAt === null || state === "proposed") return [proposed];
  const answerer = proposerId === deal.lenderId
    ? deal.borrowerId
    : deal.lenderId;
  const answer = state === "refused" ? "refuse_dates" : "accept_dates";
  return [proposed, { what: answer, actorId: answerer, at: answeredAt, terms }];
}

function recordEntries(deal: Deal): (HistoryEntry | null)[] {
  const { handover, return: back } = deal;
  return [
    entry("start_handover", handover?.starterId, handover?.startedAt),
    entry("confirm_handover", handover?.confirmerId, handover?.confirmedAt),
    handover?.confirmedAt === null
      ? entry("settle_handover", null, deal.handedOverAt)
      : null,
    entry("start_return", back?.starterId, back?.startedAt),
    entry("confirm_return", back?.confirmerId, back?.confirmedAt),
  ];
}

function entry(
  what: HistoryEntry["what"],
  actorId: string | null | undefined,
  at: Date | null | undefined,
): HistoryEntry | null {
  return at ? { what, actorId: actorId ?? null, at } : null;
}
