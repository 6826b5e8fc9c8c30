import type { PublicKeyCredentialRequestOptionsJSON } from "@simplewebauthn/server";
import type { Ports } from "@/adapters/ports.ts";
import { createChallenge, type Question } from "@/db/kv/challenges.ts";
import { listPasskeyHandles } from "@/db/passkeys.ts";
import { passkeyHome } from "./passkey_home.ts";
import { webauthn } from "./webauthn.ts";

/** What a browser is told to ask its passkeys: any of this yard, or those of one member. */
export async function askForPasskey(
  { db, kv, clock }: Ports,
  { origin, purpose, memberId }: Question & { origin: string },
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const now = clock.now();
  const challenge = await createChallenge(kv, { purpose, memberId, now });
  const { generateAuthenticationOptions } = await webauthn();
  return await generateAuthenticationOptions({
    rpID: passkeyHome(origin),
    challenge: Uint8Array.fromBase64(challenge, { alphabet: "base64url" }),
    allowCredentials: memberId === null
      ? undefined
      : await listPasskeyHandles(db, memberId),
    userVerification: "required",
  });
}
