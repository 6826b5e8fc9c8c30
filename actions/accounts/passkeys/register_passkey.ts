import type { VerifiedRegistrationResponse } from "@simplewebauthn/server";
import type { Ports } from "@/adapters/ports.ts";
import { createAccountLetter } from "@/db/account_letters.ts";
import { takeChallenge } from "@/db/kv/challenges.ts";
import { createPasskey, listPasskeyHandles } from "@/db/passkeys.ts";
import { lockWaysIn } from "@/db/ways_in.ts";
import { PASSKEYS_MAX } from "@/domain/accounts/security/limits.ts";
import {
  parseRegistration,
  type Registration,
} from "@/domain/accounts/security/passkey_answer.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { ALGORITHMS } from "./offer_passkey.ts";
import { passkeyHome } from "./passkey_home.ts";
import { webauthn } from "./webauthn.ts";

export interface RegisterPasskey {
  viewer: Viewer;
  origin: string;
  /** What its owner calls it. */
  name: string;
  /** What the browser sent, JSON. */
  credential: string;
}

/** Makes a passkey a way into the member's account. */
export async function registerPasskey(
  ports: Ports,
  { viewer, origin, name, credential }: RegisterPasskey,
): Promise<Result<null>> {
  const { db, kv, clock, log } = ports;
  const memberId = viewer.id;
  const now = clock.now();
  const answer = parseRegistration(credential);
  if (answer === null) return refuse("passkeyRefused");
  const { challenge } = answer;
  const question = { purpose: "register", challenge, memberId, now } as const;
  if (!await takeChallenge(kv, question)) return refuse("passkeyRefused");
  const made = await verify(answer, { origin, challenge });
  if (made === null) return refuse("passkeyRefused");
  const result = await db.transaction(async (tx) => {
    await lockWaysIn(tx, memberId);
    const held = await listPasskeyHandles(tx, memberId);
    if (held.length >= PASSKEYS_MAX) return refuse("passkeysMany");
    const isNew = await createPasskey(tx, {
      id: newId(clock),
      memberId,
      name,
      credentialId: made.id,
      publicKey: made.publicKey,
      counter: made.counter,
      transports: answer.response.transports ?? [],
      at: now,
    });
    if (!isNew) return refuse("passkeyTaken");
    await createAccountLetter(tx, {
      id: newId(clock),
      kind: "passkey_added",
      memberId,
      data: { passkey: name },
      at: now,
    });
    return ok(null);
  });
  if (result.ok) {
    log.info("security", { event: "passkey added", member: memberId });
  }
  return result;
}

/** The new key, when it was made by this challenge for this yard and knew its owner; else null. */
async function verify(
  answer: Registration,
  { origin, challenge }: { origin: string; challenge: string },
) {
  const { transports: _, ...response } = answer.response;
  const { verifyRegistrationResponse } = await webauthn();
  let made: VerifiedRegistrationResponse;
  try {
    made = await verifyRegistrationResponse({
      response: { ...answer, response },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: passkeyHome(origin),
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    });
  } catch {
    // Whatever the library finds wrong with an answer, it throws a plain Error.
    return null;
  }
  return made.verified ? made.registrationInfo.credential : null;
}

function refuse(
  key: "passkeyRefused" | "passkeyTaken" | "passkeysMany",
): Result<never> {
  const values = { max: PASSKEYS_MAX };
  return problem("Invalid", { credential: { key, values } });
}
