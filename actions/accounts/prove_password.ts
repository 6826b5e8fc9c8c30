import type { Ports } from "@/adapters/ports.ts";
import type { Purse } from "@/adapters/limits.ts";
import { getOwnPasswordHash } from "@/db/accounts.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { waiting } from "../limits/take_limit.ts";

/** Whether this is the member's password; no for one who has none. Whoever guesses in a stolen session has to wait, like at sign-in. */
export async function provePassword(
  { db, passwords, limits }: Ports,
  { memberId, password }: { memberId: string; password: string },
): Promise<Result<null>> {
  const purses: Purse[] = [["signIn", `proof ${memberId}`]];
  const waitS = await limits.take(purses);
  if (waitS !== null) {
    return { ok: false, problem: waiting("SignInLimit", waitS) };
  }
  const known = await getOwnPasswordHash(db, memberId);
  if (known === null || await passwords.hash(password, known) !== known) {
    return problem("Invalid", { password: { key: "wrongPassword" } });
  }
  await limits.giveBack(purses);
  return ok(null);
}
