import type { Ports } from "@/adapters/ports.ts";
import { isOneself } from "@/domain/accounts/password_rules.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

/** Refuses a password that everybody tries first, and one that repeats the address or the name. No rules about signs. */
export async function refuseWeak(
  { commonPasswords }: Ports,
  { password, self }: { password: string; self: readonly string[] },
): Promise<Result<null>> {
  if (isOneself(password, self)) {
    return problem("Invalid", { password: { key: "passwordObvious" } });
  }
  if (await commonPasswords.has(password)) {
    return problem("Invalid", { password: { key: "passwordCommon" } });
  }
  return ok(null);
}
