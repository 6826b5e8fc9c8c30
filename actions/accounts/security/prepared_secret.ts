import type { Ports } from "@/adapters/ports.ts";
import {
  getPreparedSecret,
  setPreparedSecret,
} from "@/db/kv/prepared_secrets.ts";
import { newTotpSecret } from "@/domain/accounts/security/totp.ts";

/** What the secrets of authenticator apps are sealed for. */
export function totpSeal(memberId: string) {
  return { purpose: "totp", owner: memberId };
}

/** Makes a secret for a member's app to learn; asked again, it stays the one that was scanned already. */
export async function prepareSecret(
  ports: Ports,
  memberId: string,
): Promise<void> {
  if (await readPreparedSecret(ports, memberId) !== null) return;
  const { kv, clock, secrets } = ports;
  const sealed = secrets.seal(newTotpSecret(), totpSeal(memberId));
  await setPreparedSecret(kv, { memberId, sealed, now: clock.now() });
}

/** The secret that waits for a first code of the member's app; null when none does. */
export async function readPreparedSecret(
  { kv, clock, secrets }: Ports,
  memberId: string,
): Promise<Uint8Array | null> {
  const now = clock.now();
  const sealed = await getPreparedSecret(kv, { memberId, now });
  return sealed && secrets.open(sealed, totpSeal(memberId));
}
