import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import {
  countPendingTry,
  deletePendingSignIn,
  getPendingSignIn,
  type PendingSignIn,
} from "@/db/kv/pending_sign_ins.ts";
import {
  countRecoveryCodes,
  deleteRecoveryCode,
  getAuthenticator,
  getRecoveryCodeHash,
  updateLastStep,
} from "@/db/second_factors.ts";
import { TRIES_PER_SIGN_IN } from "@/domain/accounts/security/limits.ts";
import { acceptedStep } from "@/domain/accounts/security/totp.ts";
import { newId } from "@/domain/shared/ids.ts";
import { checkPasskey } from "../passkeys/check_passkey.ts";
import { totpSeal } from "./prepared_secret.ts";

/** How a try at the second step ended. */
export type StepOutcome =
  | { kind: "passed"; pending: PendingSignIn }
  | { kind: "wrong" }
  /** Too long ago, or tried too often: sign-in begins anew. */
  | { kind: "over" }
  /** Too many codes were tried on this account; the next may come after so many seconds. */
  | { kind: "limited"; waitS: number };

/** The sign-in that waits for its second step; null when it is over. */
export async function findPendingSignIn(
  { kv, clock }: Ports,
  token: string,
): Promise<PendingSignIn | null> {
  const pending = await getPendingSignIn(kv, { token, now: clock.now() });
  return pending && pending.tries < TRIES_PER_SIGN_IN ? pending : null;
}

/**
 * The second step by a code of the member's app. Of those only so many may be tried on one account,
 * however many sign-ins begin; recovery codes and passkeys cannot be guessed and are not counted,
 * so that nobody who guesses shuts the owner out.
 */
export async function takeStepByCode(
  ports: Ports,
  { token, code }: { token: string; code: string },
): Promise<StepOutcome> {
  const pending = await countTry(ports, token);
  if (pending === null) return { kind: "over" };
  const { memberId } = pending;
  const purse = ["secondStep", memberId] as const;
  const waitS = await ports.limits.take([purse]);
  if (waitS !== null) {
    await warnOfGuesses(ports, memberId);
    return { kind: "limited", waitS };
  }
  const isGood = await isGoodCode(ports, { memberId, code });
  if (isGood) await ports.limits.giveBack([purse]);
  return await settle(ports, { token, pending, by: "code", isGood });
}

/** The second step by one of the member's recovery codes, which is used up by it. */
export async function takeStepByRecoveryCode(
  ports: Ports,
  { token, code }: { token: string; code: string },
): Promise<StepOutcome> {
  const pending = await countTry(ports, token);
  if (pending === null) return { kind: "over" };
  const { memberId } = pending;
  const isGood = await isGoodRecoveryCode(ports, { memberId, code });
  return await settle(ports, { token, pending, by: "recovery code", isGood });
}

/** The second step by a passkey, as `checkPasskey` was asked for it. */
export async function takeStepByPasskey(
  ports: Ports,
  { token, origin, credential }: {
    token: string;
    origin: string;
    credential: string;
  },
): Promise<StepOutcome> {
  const pending = await findPendingSignIn(ports, token);
  if (pending === null) return { kind: "over" };
  const { memberId } = pending;
  const purpose = "second step";
  const answer = { origin, purpose, memberId, credential } as const;
  const isGood = await checkPasskey(ports, answer) !== null;
  return await settle(ports, { token, pending, by: "passkey", isGood });
}

interface Settlement {
  token: string;
  pending: PendingSignIn;
  by: "code" | "recovery code" | "passkey";
  isGood: boolean;
}

/** What was tried is written down; a good try ends the waiting. */
async function settle(
  { kv, log }: Ports,
  { token, pending, by, isGood }: Settlement,
): Promise<StepOutcome> {
  const member = pending.memberId;
  log.info("security", { event: "second step", by, passed: isGood, member });
  if (!isGood) return { kind: "wrong" };
  await deletePendingSignIn(kv, token);
  return { kind: "passed", pending };
}

function countTry(
  { kv, clock }: Ports,
  token: string,
): Promise<PendingSignIn | null> {
  const now = clock.now();
  return countPendingTry(kv, { token, now, most: TRIES_PER_SIGN_IN });
}

/** Whether it is a code of the member's app; a good one is used up by asking. */
async function isGoodCode(
  { db, clock, secrets }: Ports,
  { memberId, code }: { memberId: string; code: string },
): Promise<boolean> {
  const factor = await getAuthenticator(db, memberId);
  const secret = factor &&
    secrets.open(factor.sealedSecret, totpSeal(memberId));
  if (!factor || !secret) return false;
  const { lastStep } = factor;
  const step = acceptedStep(secret, { code, now: clock.now(), lastStep });
  return step !== null && await updateLastStep(db, { memberId, step });
}

/** Whether it is one of the member's recovery codes; a good one is used up by asking, and its owner hears of it. */
async function isGoodRecoveryCode(
  { db, clock, passwords }: Ports,
  { memberId, code }: { memberId: string; code: string },
): Promise<boolean> {
  const known = await getRecoveryCodeHash(db, memberId);
  if (known === null) return false;
  const hash = await passwords.hash(code, known);
  return await db.transaction(async (tx) => {
    if (!await deleteRecoveryCode(tx, { memberId, hash })) return false;
    const left = await countRecoveryCodes(tx, memberId);
    await createAccountLetter(tx, {
      id: newId(clock),
      kind: "recovery_code_used",
      memberId,
      data: { left: String(left) },
      at: clock.now(),
    });
    return true;
  });
}

/** Whoever guesses codes has the password already: its owner hears of it, once in a while. */
async function warnOfGuesses(
  { db, clock, limits, log }: Ports,
  memberId: string,
) {
  log.info("security", { event: "second step limited", member: memberId });
  if (await limits.take([["secondStepWarning", memberId]]) !== null) return;
  await createAccountLetter(db, {
    id: newId(clock),
    kind: "codes_guessed",
    memberId,
    at: clock.now(),
  });
}
