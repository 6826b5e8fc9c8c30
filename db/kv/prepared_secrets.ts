import type { Kv, KvKey } from "./kv.ts";

/** A sealed secret that a member's authenticator app is still to learn. */
interface PreparedSecret {
  /** base64url. */
  sealed: string;
  /** Milliseconds since 1970. */
  preparedAt: number;
}

/** How long setting up an app may take, in ms. */
export const PREPARED_SECRET_MS = 30 * 60 * 1000;
const BASE64URL = { alphabet: "base64url" } as const;

export async function setPreparedSecret(
  kv: Kv,
  { memberId, sealed, now }: {
    memberId: string;
    sealed: Uint8Array;
    now: Date;
  },
): Promise<void> {
  const prepared: PreparedSecret = {
    sealed: sealed.toBase64(BASE64URL),
    preparedAt: now.getTime(),
  };
  await kv.set(secretKey(memberId), prepared, {
    expireInMs: PREPARED_SECRET_MS,
  });
}

export async function getPreparedSecret(
  kv: Kv,
  { memberId, now }: { memberId: string; now: Date },
): Promise<Uint8Array | null> {
  const prepared = await kv.get<PreparedSecret>(secretKey(memberId));
  if (prepared === null) return null;
  if (now.getTime() >= prepared.preparedAt + PREPARED_SECRET_MS) return null;
  return Uint8Array.fromBase64(prepared.sealed, BASE64URL);
}

export async function deletePreparedSecret(
  kv: Kv,
  memberId: string,
): Promise<void> {
  await kv.delete(secretKey(memberId));
}

function secretKey(memberId: string): KvKey {
  return ["prepared secrets", memberId];
}
