import type { Ports } from "@/adapters/ports.ts";
import { dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

/** Whoever asked thinks better of it before there is an answer. */
export function withdrawDeal(
  ports: Ports,
  { viewer, dealId }: DealDeed,
): Promise<Result<Done>> {
  return inDeal(
    ports,
    { viewer, dealId, verb: "withdraw" },
    async ({ tx, state, at }) => {
      await dropProposedTerms(tx, dealId);
      await updateDeal(tx, dealId, {
        state,
        endedAt: at,
        endedVerb: "withdraw",
        endedBy: viewer.id,
      });
      return ok(null);
    },
  );
}
