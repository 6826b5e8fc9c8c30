import type { Ports } from "@/adapters/ports.ts";
import { getPasswordHash, lockAddress } from "@/db/accounts.ts";
import type { Transaction } from "@/db/db.ts";

/**
 * Runs `write` in a transaction that holds an address, with the hash that a password has under it:
 * all hashes under one address share a salt, so that one hash finds an account or none
 * (docs/decisions/0017).
 */
export async function underAddress<T>(
  { db, passwords }: Ports,
  { email, password }: { email: string; password: string },
  write: (tx: Transaction, passwordHash: string) => Promise<T>,
): Promise<T> {
  for (;;) {
    const known = await getPasswordHash(db, email);
    const passwordHash = await passwords.hash(password, known);
    const done = await db.transaction(async (tx) => {
      await lockAddress(tx, email);
      // Somebody was faster with the same address: begin again with their salt.
      if (await getPasswordHash(tx, email) !== known) return null;
      return { value: await write(tx, passwordHash) };
    });
    if (done !== null) return done.value;
  }
}
