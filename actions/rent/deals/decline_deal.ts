import type { Ports } from "@/adapters/ports.ts";
import { dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

/** The one who was asked says no, with or without saying why. */
export function declineDeal(
  ports: Ports,
  { viewer, dealId, reason }: DealDeed & { reason: string },
): Promise<Result<Done>> {
  return inDeal(
    ports,
    { viewer, dealId, verb: "decline" },
    async ({ tx, state, at }) => {
      await dropProposedTerms(tx, dealId);
      await updateDeal(tx, dealId, {
        state,
        reason,
        endedAt: at,
        endedVerb: "decline",
        endedBy: viewer.id,
      });
      return ok(null);
    },
  );
}
