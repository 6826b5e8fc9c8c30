import type { Ports } from "@/adapters/ports.ts";
import { createMeetingEvents } from "@/db/chat_reminders.ts";

/** Time enough to leave the house. */
const BEFORE_MS = 60 * 60 * 1000;

/** Everybody in the room is reminded an hour before they meet, once. Answers of how many meetings. */
export function remindMeetings({ db, clock }: Ports): Promise<number> {
  const now = clock.now();
  const until = new Date(now.getTime() + BEFORE_MS);
  return createMeetingEvents(db, { now, until });
}
