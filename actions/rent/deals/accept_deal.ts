import type { Ports } from "@/adapters/ports.ts";
import { dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { lockGround, updateDeal } from "@/db/rent_deals.ts";
import { otherOf } from "@/domain/rent/deals/deal.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

/** The one who was asked says yes: a request becomes a booking. SomeoneFaster when its dates went to another. */
export function acceptDeal(
  ports: Ports,
  { viewer, dealId }: DealDeed,
): Promise<Result<Done>> {
  return inDeal(
    ports,
    { viewer, dealId, verb: "accept" },
    async ({ tx, deal, state, at }) => {
      const otherId = otherOf(deal, viewer.id);
      const ground = await lockGround(tx, { itemId: deal.itemId, otherId });
      if (ground.thingGone) return problem("ThingGone");
      if (ground.otherGone) return problem("PersonGone");
      await dropProposedTerms(tx, dealId);
      await updateDeal(tx, dealId, { state, acceptedAt: at });
      return ok(null);
    },
  );
}
