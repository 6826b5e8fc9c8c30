import type { Ports } from "@/adapters/ports.ts";
import { createDueEvents } from "@/db/rent_deal_reminders.ts";

/** Both are reminded before a thing is to be back, once for each time they agreed on. Answers of how many things. */
export function remindDue({ db, clock }: Ports): Promise<number> {
  return createDueEvents(db, { now: clock.now() });
}
