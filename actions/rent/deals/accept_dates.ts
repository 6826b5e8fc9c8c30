import type { Ports } from "@/adapters/ports.ts";
import { agreeTerms } from "@/db/rent_deal_terms.ts";
import { lockGround, updateDeal } from "@/db/rent_deals.ts";
import { answerBy, otherOf } from "@/domain/rent/deals/deal.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

/** The other one agrees: the deal moves to the proposed dates. SomeoneFaster when they went to another. */
export function acceptDates(
  ports: Ports,
  { viewer, dealId }: DealDeed,
): Promise<Result<Done>> {
  return inDeal(
    ports,
    { viewer, dealId, verb: "accept_dates" },
    async ({ tx, deal, at }) => {
      const { dates } = deal;
      if (dates === null) return problem("NoNewDates");
      const otherId = otherOf(deal, viewer.id);
      await lockGround(tx, { itemId: deal.itemId, otherId });
      await agreeTerms(tx, { dealId, at });
      await updateDeal(tx, dealId, {
        startsAt: dates.startsAt,
        endsAt: dates.endsAt,
        total: dates.total,
        answerBy: answerBy(at, dates),
        overdueAt: null,
      });
      return ok(null);
    },
  );
}
