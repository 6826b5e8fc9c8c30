import type { Ports } from "@/adapters/ports.ts";
import { createTerms, dropProposedTerms } from "@/db/rent_deal_terms.ts";
import { listTakenPeriods, updateDeal } from "@/db/rent_deals.ts";
import { answerBy } from "@/domain/rent/deals/deal.ts";
import {
  overlaps,
  type Period,
  periodErrors,
} from "@/domain/rent/deals/period.ts";
import { totalOf } from "@/domain/rent/deals/price.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { type DealDeed, type Done, inDeal } from "./in_deal.ts";

export interface ProposeDates extends DealDeed {
  period: Period;
  note: string;
}

/**
 * One of the two would like other dates, at the price that was agreed. Nothing moves until the
 * other one says yes; a newer proposal takes the place of one that waits.
 */
export function proposeDates(
  ports: Ports,
  { viewer, dealId, period, note }: ProposeDates,
): Promise<Result<Done>> {
  return inDeal(
    ports,
    { viewer, dealId, verb: "propose_dates", period },
    async ({ tx, deal, at }) => {
      const begun = deal.state === "in_use";
      const errors = periodErrors(period, { now: at, current: deal, begun });
      if (errors !== null) return problem("Invalid", errors);
      const taken = await listTakenPeriods(tx, {
        itemId: deal.itemId,
        now: at,
        until: period.endsAt,
        except: dealId,
      });
      if (taken.some((each) => overlaps(each, period))) {
        return problem("PeriodTaken");
      }
      await dropProposedTerms(tx, dealId);
      await createTerms(tx, {
        dealId,
        proposerId: viewer.id,
        ...period,
        total: totalOf(deal, period),
        state: "proposed",
        note,
        at,
      });
      await updateDeal(tx, dealId, { answerBy: answerBy(at, deal) });
      return ok(null);
    },
  );
}
