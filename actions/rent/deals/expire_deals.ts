import type { Ports } from "@/adapters/ports.ts";
import { dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { byClock } from "./by_clock.ts";

/** Requests that nobody answered in two days, or before they would have begun, are over. Answers how many. */
export function expireDeals(ports: Ports): Promise<number> {
  return byClock(ports, "expire", async ({ tx, deal, state, at }) => {
    await dropProposedTerms(tx, deal.id);
    await updateDeal(tx, deal.id, {
      state,
      endedAt: at,
      endedVerb: "expire",
    });
  });
}
