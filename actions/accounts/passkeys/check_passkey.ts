import type { Ports } from "@/adapters/ports.ts";
import { type Question, takeChallenge } from "@/db/kv/challenges.ts";
import {
  getPasskeyByCredential,
  type Passkey,
  updatePasskeyUse,
} from "@/db/passkeys.ts";
import {
  type Assertion,
  parseAssertion,
} from "@/domain/accounts/security/passkey_answer.ts";
import { passkeyHome, userHandleOf } from "./passkey_home.ts";
import { webauthn } from "./webauthn.ts";

export interface PasskeyAnswer extends Question {
  origin: string;
  /** What the browser sent, JSON. */
  credential: string;
}

/** Whose passkey answered the question that was asked, or null. An answer is good once. */
export async function checkPasskey(
  ports: Ports,
  asked: PasskeyAnswer,
): Promise<string | null> {
  const member = await ownerOf(ports, asked);
  const event = `passkey: ${asked.purpose}`;
  ports.log.info("security", { event, passed: member !== null, member });
  return member;
}

/**
 * A signature that is right and counts no further than the last one came from a copy of the key: it
 * is refused, and the host is warned.
 */
async function ownerOf(
  { db, kv, clock, log }: Ports,
  { origin, purpose, memberId, credential }: PasskeyAnswer,
): Promise<string | null> {
  const now = clock.now();
  const answer = parseAssertion(credential);
  if (answer === null) return null;
  const { challenge } = answer;
  const question = { challenge, purpose, memberId, now };
  if (!await takeChallenge(kv, question)) return null;
  const passkey = await getPasskeyByCredential(db, answer.id);
  if (passkey === null || !isOwners(answer, { passkey, memberId })) return null;
  const counter = await verify(answer, { origin, challenge, passkey });
  if (counter === null) return null;
  const { id } = passkey;
  if (await updatePasskeyUse(db, { id, counter, at: now })) {
    return passkey.memberId;
  }
  const facts = { member: passkey.memberId, passkey: id };
  log.warn("A passkey counts backwards: there may be a copy of it", facts);
  return null;
}

/** Whether the key is theirs who was asked, and says so where it says whose it is. */
function isOwners(
  { response }: Assertion,
  { passkey, memberId }: { passkey: Passkey; memberId: string | null },
): boolean {
  if (memberId !== null && passkey.memberId !== memberId) return false;
  const { userHandle } = response;
  return !userHandle || userHandle === userHandleOf(passkey.memberId);
}

/** How often the key says it was used, when it signed this challenge for this yard and knew its owner; else null. */
async function verify(
  answer: Assertion,
  { origin, challenge, passkey }: {
    origin: string;
    challenge: string;
    passkey: Passkey;
  },
): Promise<number | null> {
  const { verifyAuthenticationResponse } = await webauthn();
  const { userHandle: _, ...response } = answer.response;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse(
      {
        response: { ...answer, response },
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: passkeyHome(origin),
        requireUserVerification: true,
        credential: {
          id: passkey.credentialId,
          publicKey: new Uint8Array(passkey.publicKey),
          // The count is compared after the signature: a number that nobody signed says nothing.
          counter: 0,
        },
      },
    );
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    // Whatever the library finds wrong with an answer, it throws a plain Error.
    return null;
  }
}
