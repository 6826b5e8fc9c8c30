import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { newId } from "@/domain/shared/ids.ts";

/**
 * Notes that somebody who gave this address forgot a password. The same is done for every address:
 * whether it is anybody's, the clock finds out when it writes the letter.
 */
export async function askForReset(
  { db, clock }: Ports,
  email: string,
): Promise<void> {
  await createAccountLetter(db, {
    id: newId(clock),
    kind: "password_reset",
    to: email,
    at: clock.now(),
  });
}
