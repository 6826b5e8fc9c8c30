import type { Ports } from "@/adapters/ports.ts";
import type { Transaction } from "@/db/db.ts";
import { getRelation } from "@/db/blocks.ts";
import { isViolation } from "@/db/errors.ts";
import { lockDealFor } from "@/db/rent_deals.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Deal, DealState, Verb } from "@/domain/rent/deals/deal.ts";
import { after } from "@/domain/rent/deals/lifecycle.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { announceDeal, tellDeal, type Told } from "./tell_deal.ts";

/** A deal that one of its two wants to go on with. */
export interface DealDeed {
  viewer: Viewer;
  dealId: string;
}

/** What a verb's own writes go by. */
export interface DealWriting {
  tx: Transaction;
  /** The deal as it was, held until the transaction ends. */
  deal: Deal;
  /** The state it has from now on. */
  state: DealState;
  at: Date;
}

/** What two begin together; what has begun can be finished across a block. */
const BEGINNING: readonly Verb[] = ["accept", "propose_dates"];

/** Done: whether it had been done before. */
export interface Done {
  repeated: boolean;
}

/**
 * The frame of every verb: the deal is locked, the lifecycle asked, `write` writes (or refuses
 * before it has written anything), the room and the events are told, all in one transaction;
 * after it the others hear of it. Doing it again writes nothing.
 */
export async function inDeal(
  ports: Ports,
  { viewer, dealId, verb, period }: DealDeed & { verb: Verb; period?: Period },
  write: (writing: DealWriting) => Promise<Result<null>>,
): Promise<Result<Done>> {
  const at = ports.clock.now();
  const result = await translated(() =>
    ports.db.transaction(async (tx): Promise<Result<Told | null>> => {
      const deal = await lockDealFor(tx, { viewer, dealId });
      if (deal === null) return problem("NotFound");
      const actorId = viewer.id;
      const step = after(verb, { deal, actorId, now: at, period });
      if (!step.ok) return step;
      const { state, repeated } = step.value;
      if (repeated) return ok(null);
      if (BEGINNING.includes(verb) && await areApart(tx, { deal, actorId })) {
        return problem("DealPaused");
      }
      const written = await write({ tx, deal, state, at });
      if (!written.ok) return written;
      return ok(await tellDeal(tx, { deal, verb, state, actorId, at }));
    })
  );
  if (!result.ok) return result;
  if (result.value !== null) announceDeal(ports, result.value);
  return ok({ repeated: result.value === null });
}

/** Whether one of the two has blocked the other. */
async function areApart(
  tx: Transaction,
  { deal, actorId }: { deal: Deal; actorId: string },
): Promise<boolean> {
  const { lenderId, borrowerId } = deal;
  const otherId = actorId === lenderId ? borrowerId : lenderId;
  const { blocked, blockedBy } = await getRelation(tx, {
    memberId: actorId,
    otherId,
  });
  return blocked || blockedBy;
}

/** What the database refused, by its name in the catalogue. */
async function translated<T>(
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (isViolation(error, "exclusion", "deals_never_overlap")) {
      return problem("SomeoneFaster");
    }
    if (isViolation(error, "unique", "deals_asked_once")) {
      return problem("AskedTwice");
    }
    throw error;
  }
}
