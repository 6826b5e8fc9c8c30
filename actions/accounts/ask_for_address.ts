import type { Ports } from "@/adapters/ports.ts";
import { getOwnAddress } from "@/db/account_addresses.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { getPasswordHash } from "@/db/accounts.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { provePassword } from "./prove_password.ts";

export interface AskForAddress {
  memberId: string;
  email: string;
  /** Null for who has none. */
  password: string | null;
}

/**
 * Writes to the address that a member wants to move to; they move once they follow the link. The
 * answer is the same whether or not somebody has that address. What their password hashes to
 * under it is kept with the letter, since it is not known again until they type it.
 */
export async function askForAddress(
  ports: Ports,
  { memberId, email, password }: AskForAddress,
): Promise<Result<null>> {
  const { db, clock, passwords } = ports;
  const own = await getOwnAddress(db, memberId);
  if (own === null) return problem("NotFound");
  if (own.email === email) {
    return problem("Invalid", { email: { key: "sameAddress" } });
  }
  if (own.hasPassword) {
    const given = { memberId, password: password ?? "" };
    const proof = await provePassword(ports, given);
    if (!proof.ok) return proof;
  }
  const passwordHash = own.hasPassword && password
    ? await passwords.hash(password, await getPasswordHash(db, email))
    : null;
  await createAccountLetter(db, {
    id: newId(clock),
    kind: "new_address",
    memberId,
    to: email,
    data: passwordHash === null ? {} : { passwordHash },
    at: clock.now(),
  });
  return ok(null);
}
