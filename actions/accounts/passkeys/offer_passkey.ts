import type { PublicKeyCredentialCreationOptionsJSON } from "@simplewebauthn/server";
import type { Ports } from "@/adapters/ports.ts";
import { createChallenge } from "@/db/kv/challenges.ts";
import { listPasskeyHandles } from "@/db/passkeys.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { passkeyHome, userHandleBytes } from "./passkey_home.ts";
import { webauthn } from "./webauthn.ts";

/** ES256, EdDSA, RS256: what the devices of the day can do. */
export const ALGORITHMS = [-7, -8, -257];

/**
 * What a browser is told to make a passkey of: one that finds its owner without an address and
 * knows them by finger, face or PIN, so that it counts as two factors.
 */
export async function offerPasskey(
  { db, kv, clock }: Ports,
  { viewer, origin }: { viewer: Viewer; origin: string },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const now = clock.now();
  const memberId = viewer.id;
  const question = { purpose: "register", memberId, now } as const;
  const challenge = await createChallenge(kv, question);
  const { generateRegistrationOptions } = await webauthn();
  return await generateRegistrationOptions({
    rpName: "Madang",
    rpID: passkeyHome(origin),
    userID: userHandleBytes(memberId),
    userName: viewer.handle,
    userDisplayName: viewer.name,
    challenge: Uint8Array.fromBase64(challenge, { alphabet: "base64url" }),
    excludeCredentials: await listPasskeyHandles(db, memberId),
    authenticatorSelection: {
      residentKey: "required",
      userVerification: "required",
    },
    supportedAlgorithmIDs: ALGORITHMS,
  });
}
