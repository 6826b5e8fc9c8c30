import { expireDeals } from "@/actions/rent/deals/expire_deals.ts";
import { flagOverdue } from "@/actions/rent/deals/flag_overdue.ts";
import { type Clockwork, runClockwork } from "@/adapters/clockwork.ts";
import type { Ports } from "@/adapters/ports.ts";

const EVERY_MS = 10_000;

/** Starts what happens because time passes. Every isolate may; each thing happens once. */
export function startClockwork(ports: Ports): Clockwork {
  return runClockwork([
    { name: "expire deals", run: () => expireDeals(ports) },
    { name: "flag overdue deals", run: () => flagOverdue(ports) },
  ], { log: ports.log, everyMs: EVERY_MS });
}
