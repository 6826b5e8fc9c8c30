import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { deletePasskey, getPasskey } from "@/db/passkeys.ts";
import { lockWaysIn } from "@/db/ways_in.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

/** Takes a passkey away from its member's ways in. LastWayIn when they could not come in any more. */
export async function removePasskey(
  { db, clock, log }: Ports,
  { viewer, id }: { viewer: Viewer; id: string },
): Promise<Result<null>> {
  const memberId = viewer.id;
  const result = await db.transaction(async (tx) => {
    const ways = await lockWaysIn(tx, memberId);
    const passkey = await getPasskey(tx, { id, memberId });
    if (passkey === null) return problem("NotFound");
    if (ways < 2) return problem("LastWayIn");
    await deletePasskey(tx, { id, memberId });
    await createAccountLetter(tx, {
      id: newId(clock),
      kind: "passkey_removed",
      memberId,
      data: { passkey: passkey.name },
      at: clock.now(),
    });
    return ok(null);
  });
  if (result.ok) {
    log.info("security", { event: "passkey removed", member: memberId });
  }
  return result;
}
