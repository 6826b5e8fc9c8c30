import type { Ports } from "@/adapters/ports.ts";
import { updateDeal } from "@/db/rent_deals.ts";
import { byClock } from "./by_clock.ts";

/** Things that should be back are late, once for each date that was agreed. Answers how many. */
export function flagOverdue(ports: Ports): Promise<number> {
  return byClock(
    ports,
    "flag_overdue",
    ({ tx, deal, at }) => updateDeal(tx, deal.id, { overdueAt: at }),
  );
}
