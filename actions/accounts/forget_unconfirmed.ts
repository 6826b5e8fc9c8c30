import type { Ports } from "@/adapters/ports.ts";
import { deleteUnconfirmedMembers } from "@/db/unconfirmed_members.ts";

/** How long an account waits to be confirmed, in ms; whoever asks for another letter waits anew. */
const WAIT_MS = 30 * 24 * 60 * 60 * 1000;
/** How many go in one round: the database looks for each one's name in every table. */
const BATCH = 20;

/** Forgets accounts that nobody confirmed in a month and that hold nothing. Answers how many. */
export async function forgetUnconfirmed(
  { db, clock, sessions }: Ports,
): Promise<number> {
  const before = new Date(clock.now().getTime() - WAIT_MS);
  const gone = await deleteUnconfirmedMembers(db, { before, limit: BATCH });
  for (const id of gone) await sessions.endAll(id);
  return gone.length;
}
