import type { Ports } from "@/adapters/ports.ts";
import { updateNewcomerAddress } from "@/db/account_addresses.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { isViolation } from "@/db/errors.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { provePassword } from "./prove_password.ts";
import { underAddress } from "./under_address.ts";

export interface CorrectAddress {
  viewer: Viewer;
  form: { email: string; password: string; next: string };
}

/** Gives a newcomer the address they meant to write, and writes to it. */
export async function correctAddress(
  ports: Ports,
  { viewer, form }: CorrectAddress,
): Promise<Result<null>> {
  const memberId = viewer.id;
  const { email, password, next } = form;
  const proof = await provePassword(ports, { memberId, password });
  if (!proof.ok) return proof;
  const at = ports.clock.now();
  try {
    await underAddress(ports, form, async (tx, passwordHash) => {
      await updateNewcomerAddress(tx, { memberId, email, passwordHash });
      await createAccountLetter(tx, {
        id: newId(ports.clock),
        kind: "confirmation",
        memberId,
        to: email,
        data: { next },
        at,
      });
    });
  } catch (error) {
    // An account with this address and this very password: signing in leads there.
    if (!isViolation(error, "unique", "members_credentials")) throw error;
    return problem("Invalid", { password: { key: "wrongPassword" } });
  }
  return ok(null);
}
