import type { Ports } from "@/adapters/ports.ts";
import { getOwnPasswordHash } from "@/db/accounts.ts";

/** Whether this is the member's password; false for one who has none. */
export async function provePassword(
  { db, passwords }: Ports,
  { memberId, password }: { memberId: string; password: string },
): Promise<boolean> {
  const known = await getOwnPasswordHash(db, memberId);
  if (known === null) return false;
  return await passwords.hash(password, known) === known;
}
