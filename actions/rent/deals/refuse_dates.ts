import type { Ports } from "@/adapters/ports.ts";
import { refuseTerms } from "@/db/rent_deal_terms.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { answerBy } from "@/domain/rent/deals/deal.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

/** The other one would rather keep the dates there are: everything stays as it was. */
export function refuseDates(
  ports: Ports,
  { viewer, dealId }: DealDeed,
): Promise<Result<Done>> {
  return inDeal(
    ports,
    { viewer, dealId, verb: "refuse_dates" },
    async ({ tx, deal, at }) => {
      await refuseTerms(tx, { dealId, at });
      await updateDeal(tx, dealId, { answerBy: answerBy(at, deal) });
      return ok(null);
    },
  );
}
