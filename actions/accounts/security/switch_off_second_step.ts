import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { deleteAuthenticator } from "@/db/second_factors.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";

/** Lets a first factor be enough again; the recovery codes are worth nothing then. Twice is once. */
export async function switchOffSecondStep(
  { db, clock, log }: Ports,
  viewer: Viewer,
): Promise<void> {
  const wasOn = await db.transaction(async (tx) => {
    if (!await deleteAuthenticator(tx, viewer.id)) return false;
    await createAccountLetter(tx, {
      id: newId(clock),
      kind: "second_step_off",
      memberId: viewer.id,
      at: clock.now(),
    });
    return true;
  });
  if (wasOn) {
    log.info("security", { event: "second step off", member: viewer.id });
  }
}
