import type { Ports } from "@/adapters/ports.ts";
import { dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { byClock } from "./by_clock.ts";

/**
 * What one of the two recorded and the other, who was shut out, cannot confirm holds after a week.
 * The record itself stays as it is: nobody confirms in another's name. Answers how many.
 */
export async function settleRecords(ports: Ports): Promise<number> {
  const begun = await byClock(
    ports,
    "settle_handover",
    async ({ tx, deal, state, at }) => {
      await dropProposedTerms(tx, deal.id);
      await updateDeal(tx, deal.id, { state, handedOverAt: at });
    },
  );
  const ended = await byClock(
    ports,
    "settle_return",
    async ({ tx, deal, state, at }) => {
      await dropProposedTerms(tx, deal.id);
      await updateDeal(tx, deal.id, {
        state,
        returnedAt: at,
        endedAt: at,
        endedVerb: "settle_return",
      });
    },
  );
  return begun + ended;
}
