import type { Ports } from "@/adapters/ports.ts";
import { updatePassword } from "@/db/account_addresses.ts";
import {
  createAccountLetter,
  takeLetter,
  voidLetters,
} from "@/db/account_letters.ts";
import { isViolation } from "@/db/errors.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { refuseWeak } from "./refuse_weak.ts";
import { underAddress } from "./under_address.ts";

export interface SetPassword {
  memberId: string;
  email: string;
  name: string;
  password: string;
  /** The letter whose link allows it, where one does; it is used up. */
  letterId?: string;
}

/**
 * Gives a member another password, ends every session of theirs, makes all links worthless that
 * were waiting, and tells them by letter. False when the letter was used up in the meantime.
 */
export async function setPassword(
  ports: Ports,
  { memberId, email, name, password, letterId }: SetPassword,
): Promise<Result<boolean>> {
  const { clock, sessions } = ports;
  const verdict = await refuseWeak(ports, { password, self: [email, name] });
  if (!verdict.ok) return verdict;
  const at = clock.now();
  try {
    const isDone = await underAddress(
      ports,
      { email, password },
      async (tx, passwordHash) => {
        const kind = "password_reset";
        if (letterId && !await takeLetter(tx, { id: letterId, kind, at })) {
          return false;
        }
        await updatePassword(tx, { memberId, passwordHash });
        await voidLetters(tx, { memberId, email, at });
        await createAccountLetter(tx, {
          id: newId(clock),
          kind: "password_changed",
          memberId,
          at,
        });
        return true;
      },
    );
    if (isDone) await sessions.endAll(memberId);
    return ok(isDone);
  } catch (error) {
    // Somebody signed up with this address and this very password, and was never confirmed.
    if (!isViolation(error, "unique", "members_credentials")) throw error;
    return problem("Invalid", { password: { key: "passwordCommon" } });
  }
}
