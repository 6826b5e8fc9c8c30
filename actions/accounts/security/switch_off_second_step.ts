import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { deleteAuthenticator } from "@/db/second_factors.ts";
import { newId } from "@/domain/shared/ids.ts";

/** Lets a first factor be enough again; the recovery codes are worth nothing then. False when it was off already. */
export async function switchOffSecondStep(
  { db, clock, log }: Pick<Ports, "db" | "clock" | "log">,
  memberId: string,
): Promise<boolean> {
  const wasOn = await db.transaction(async (tx) => {
    if (!await deleteAuthenticator(tx, memberId)) return false;
    await createAccountLetter(tx, {
      id: newId(clock),
      kind: "second_step_off",
      memberId,
      at: clock.now(),
    });
    return true;
  });
  if (wasOn) {
    log.info("security", { event: "second step off", member: memberId });
  }
  return wasOn;
}
