import type { Purse } from "@/adapters/limits.ts";
import type { Ports } from "@/adapters/ports.ts";
import { getMemberIdByCredentials, getPasswordHash } from "@/db/accounts.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { waiting } from "../limits/take_limit.ts";
import { knownDevice } from "./known_device.ts";

export interface SignInTry {
  email: string;
  password: string;
  /** The network address it comes from. */
  address: string;
  /** What the browser shows of earlier sign-ins. */
  device: string | undefined;
}

/**
 * The member with this address and password. Takes as long for an address that nobody has as for a
 * wrong password. Too many wrong tries have to wait, but those of others never keep an owner out of
 * a browser they have used (docs/decisions/0022).
 */
export async function signIn(
  ports: Ports,
  attempt: SignInTry,
): Promise<Result<string>> {
  const { db, passwords, limits } = ports;
  const { email, password } = attempt;
  const purses = await pursesOf(ports, attempt);
  const waitS = await limits.take(purses);
  if (waitS !== null) {
    return { ok: false, problem: waiting("SignInLimit", waitS) };
  }
  const known = await getPasswordHash(db, email);
  const passwordHash = await passwords.hash(password, known);
  const memberId = await getMemberIdByCredentials(db, { email, passwordHash });
  if (memberId === null) return problem("Invalid", { form: { key: "signIn" } });
  // Only wrong tries count.
  await limits.giveBack(purses);
  return ok(memberId);
}

/** A browser of the owner's has a purse of its own; all others share those of account and address. */
async function pursesOf(
  ports: Ports,
  { email, address, device }: SignInTry,
): Promise<Purse[]> {
  const known = await knownDevice(ports, { device, email });
  if (known !== null) return [["signIn", `device ${known}`]];
  return [
    ["signInAddress", address],
    ["signIn", `${address} ${email}`],
    ["signInAccount", email],
  ];
}
