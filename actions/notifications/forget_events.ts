import type { Ports } from "@/adapters/ports.ts";
import { deleteToldEvents } from "@/db/events.ts";

/** How long an event stays once news were made of it, in ms. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;
/** How many go in one round: little enough for nobody to notice, more than a busy yard has in the time. */
const BATCH = 1000;

/** Forgets events whose effects stand on their own: one worker alone reads them, and it has. Answers how many. */
export function forgetEvents({ db, clock }: Ports): Promise<number> {
  const before = new Date(clock.now().getTime() - KEEP_MS);
  return deleteToldEvents(db, { before, limit: BATCH });
}
