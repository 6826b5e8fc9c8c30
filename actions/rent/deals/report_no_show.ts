import type { Ports } from "@/adapters/ports.ts";
import { dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { otherOf } from "@/domain/rent/deals/deal.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

/** The other one did not come: the booking ends, and that is kept apart from cancellations. */
export function reportNoShow(
  ports: Ports,
  { viewer, dealId, reason }: DealDeed & { reason: string },
): Promise<Result<Done>> {
  return inDeal(
    ports,
    { viewer, dealId, verb: "report_no_show" },
    async ({ tx, deal, state, at }) => {
      await dropProposedTerms(tx, dealId);
      await updateDeal(tx, dealId, {
        state,
        reason,
        endedAt: at,
        endedVerb: "report_no_show",
        endedBy: viewer.id,
        noShowId: otherOf(deal, viewer.id),
      });
      return ok(null);
    },
  );
}
