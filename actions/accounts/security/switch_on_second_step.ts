import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { deletePreparedSecret } from "@/db/kv/prepared_secrets.ts";
import {
  createAuthenticator,
  replaceRecoveryCodes,
} from "@/db/second_factors.ts";
import { acceptedStep } from "@/domain/accounts/security/totp.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { makeRecoveryCodes } from "./make_recovery_codes.ts";
import { totpSeal } from "./prepared_secret.ts";

export interface SwitchOn {
  viewer: Viewer;
  /** What the member's app was told. */
  secret: Uint8Array;
  /** What it made of it. */
  code: string;
}

/**
 * Asks for a second step from now on, once a code has shown that the member's app has the secret.
 * Gives the recovery codes to show; null when the step was switched on already.
 */
export async function switchOnSecondStep(
  ports: Ports,
  { viewer, secret, code }: SwitchOn,
): Promise<Result<string[] | null>> {
  const { db, kv, clock, log, secrets } = ports;
  const memberId = viewer.id;
  const now = clock.now();
  const lastStep = acceptedStep(secret, { code, now, lastStep: 0 });
  if (lastStep === null) {
    return problem("Invalid", { code: { key: "wrongCode" } });
  }
  const { codes, hashes } = await makeRecoveryCodes(ports);
  const sealedSecret = secrets.seal(secret, totpSeal(memberId));
  const isNew = await db.transaction(async (tx) => {
    const factor = { memberId, sealedSecret, lastStep, at: now };
    if (!await createAuthenticator(tx, factor)) return false;
    await replaceRecoveryCodes(tx, { memberId, hashes });
    await createAccountLetter(tx, {
      id: newId(clock),
      kind: "second_step_on",
      memberId,
      at: now,
    });
    return true;
  });
  await deletePreparedSecret(kv, memberId);
  if (isNew) {
    log.info("security", { event: "second step on", member: memberId });
  }
  return ok(isNew ? codes : null);
}
