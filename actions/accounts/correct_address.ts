import type { Ports } from "@/adapters/ports.ts";
import { updateNewcomerAddress } from "@/db/account_addresses.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import type { Transaction } from "@/db/db.ts";
import { isViolation } from "@/db/errors.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { provePassword } from "./prove_password.ts";
import { underAddress } from "./under_address.ts";

export interface CorrectAddress {
  viewer: Viewer;
  /** The password is null for who has none. */
  form: { email: string; password: string | null; next: string };
}

/** Gives a newcomer the address they meant to write, and writes to it. */
export async function correctAddress(
  ports: Ports,
  { viewer, form }: CorrectAddress,
): Promise<Result<null>> {
  const memberId = viewer.id;
  const { email, password, next } = form;
  const write = async (tx: Transaction, passwordHash: string | null) => {
    await updateNewcomerAddress(tx, { memberId, email, passwordHash });
    await createAccountLetter(tx, {
      id: newId(ports.clock),
      kind: "confirmation",
      memberId,
      to: email,
      data: { next },
      at: ports.clock.now(),
    });
  };
  if (password === null) {
    await ports.db.transaction((tx) => write(tx, null));
    return ok(null);
  }
  const proof = await provePassword(ports, { memberId, password });
  if (!proof.ok) return proof;
  try {
    await underAddress(ports, { email, password }, write);
  } catch (error) {
    // An account with this address and this very password: signing in leads there.
    if (!isViolation(error, "unique", "members_credentials")) throw error;
    return problem("Invalid", { password: { key: "wrongPassword" } });
  }
  return ok(null);
}
