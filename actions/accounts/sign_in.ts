import type { Ports } from "@/adapters/ports.ts";
import { getMemberIdByCredentials, getPasswordHash } from "@/db/accounts.ts";

/**
 * The member with this address and password, or null. Takes as long for an address that nobody
 * has as for a wrong password.
 */
export async function signIn(
  { db, passwords }: Ports,
  { email, password }: { email: string; password: string },
): Promise<string | null> {
  const known = await getPasswordHash(db, email);
  const passwordHash = await passwords.hash(password, known);
  return await getMemberIdByCredentials(db, { email, passwordHash });
}
