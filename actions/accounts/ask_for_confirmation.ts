import type { Ports } from "@/adapters/ports.ts";
import { getOwnAddress } from "@/db/account_addresses.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";

/** Writes to a newcomer once more. Who has confirmed their address needs no letter. */
export async function askForConfirmation(
  { db, clock }: Ports,
  { viewer, next }: { viewer: Viewer; next: string },
): Promise<void> {
  const memberId = viewer.id;
  const own = await getOwnAddress(db, memberId);
  if (own === null || own.email === null || own.confirmed) return;
  await createAccountLetter(db, {
    id: newId(clock),
    kind: "confirmation",
    memberId,
    to: own.email,
    data: { next },
    at: clock.now(),
  });
}
