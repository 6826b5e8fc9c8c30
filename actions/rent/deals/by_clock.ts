import type { Ports } from "@/adapters/ports.ts";
import type { Transaction } from "@/db/db.ts";
import { listDealsDue, lockDealForClock } from "@/db/rent_deals.ts";
import type { ClockVerb, Deal, DealState } from "@/domain/rent/deals/deal.ts";
import { afterTime } from "@/domain/rent/deals/lifecycle.ts";
import { announceDeal, tellDeal, type Told } from "./tell_deal.ts";

/** How many deals are looked up at once. */
const BATCH = 100;

export interface ClockWriting {
  tx: Transaction;
  deal: Deal;
  state: DealState;
  at: Date;
}

/**
 * Goes through all deals for which it is time, each in a transaction of its own. A deal that
 * somebody holds is passed over, one that has moved on is left alone; so it may run twice, in
 * several isolates, and be killed at any moment. Answers how many it moved.
 */
export async function byClock(
  ports: Ports,
  verb: ClockVerb,
  write: (writing: ClockWriting) => Promise<void>,
): Promise<number> {
  const at = ports.clock.now();
  let moved = 0;
  for (;;) {
    const ids = await listDealsDue(ports.db, { verb, now: at, limit: BATCH });
    const before = moved;
    for (const dealId of ids) {
      const told = await ports.db.transaction((tx) =>
        moveDeal(tx, { dealId, verb, at, write })
      );
      if (told === null) continue;
      moved += 1;
      announceDeal(ports, told);
    }
    if (ids.length < BATCH || moved === before) return moved;
  }
}

interface Move {
  dealId: string;
  verb: ClockVerb;
  at: Date;
  write: (writing: ClockWriting) => Promise<void>;
}

async function moveDeal(
  tx: Transaction,
  { dealId, verb, at, write }: Move,
): Promise<Told | null> {
  const deal = await lockDealForClock(tx, dealId);
  if (deal === null) return null;
  const step = afterTime(verb, { deal, now: at });
  if (!step.ok) return null;
  const { state } = step.value;
  await write({ tx, deal, state, at });
  return await tellDeal(tx, { deal, verb, state, actorId: null, at });
}
