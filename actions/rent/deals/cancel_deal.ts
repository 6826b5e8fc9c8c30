import type { Ports } from "@/adapters/ports.ts";
import { dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

/** One of the two gives a booking up before the thing was handed over, and says why. */
export function cancelDeal(
  ports: Ports,
  { viewer, dealId, reason }: DealDeed & { reason: string },
): Promise<Result<Done>> {
  return inDeal(
    ports,
    { viewer, dealId, verb: "cancel" },
    async ({ tx, state, at }) => {
      await dropProposedTerms(tx, dealId);
      await updateDeal(tx, dealId, {
        state,
        reason,
        endedAt: at,
        endedVerb: "cancel",
        endedBy: viewer.id,
      });
      return ok(null);
    },
  );
}
