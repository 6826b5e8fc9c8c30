import { createHash, randomBytes } from "node:crypto";
import type { Kv, KvKey } from "./kv.ts";

/** Somebody who has shown a first factor and still owes the second. */
export interface PendingSignIn {
  memberId: string;
  /** Where they were going. */
  next: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** How many codes were tried. */
  tries: number;
}

/** How long the second step may take, in ms. */
export const PENDING_SIGN_IN_MS = 10 * 60 * 1000;
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** Keeps a sign-in that is half done and gives its token; like a session's, only its hash is kept. */
export async function createPendingSignIn(
  kv: Kv,
  { memberId, next, now }: { memberId: string; next: string; now: Date },
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const startedAt = now.getTime();
  const pending = { memberId, next, startedAt, tries: 0 };
  await kv.set(pendingKey(token), pending, { expireInMs: PENDING_SIGN_IN_MS });
  return token;
}

/** The sign-in behind a token while there is time for it. */
export async function getPendingSignIn(
  kv: Kv,
  { token, now }: { token: string; now: Date },
): Promise<PendingSignIn | null> {
  if (!TOKEN.test(token)) return null;
  const pending = await kv.get<PendingSignIn>(pendingKey(token));
  return pending && isCurrent(pending, now) ? pending : null;
}

/** Counts one more try, however many come at once; null when the sign-in is over or has had `most`. */
export async function countPendingTry(
  kv: Kv,
  { token, now, most }: { token: string; now: Date; most: number },
): Promise<PendingSignIn | null> {
  if (!TOKEN.test(token)) return null;
  let counted: PendingSignIn | null = null;
  await kv.update<PendingSignIn>(pendingKey(token), (pending) => {
    counted = null;
    if (!pending || !isCurrent(pending, now)) return null;
    if (pending.tries >= most) return null;
    counted = { ...pending, tries: pending.tries + 1 };
    const expireInMs = pending.startedAt + PENDING_SIGN_IN_MS - now.getTime();
    return { value: counted, expireInMs };
  });
  return counted;
}

export async function deletePendingSignIn(
  kv: Kv,
  token: string,
): Promise<void> {
  if (TOKEN.test(token)) await kv.delete(pendingKey(token));
}

function isCurrent({ startedAt }: PendingSignIn, now: Date): boolean {
  return now.getTime() < startedAt + PENDING_SIGN_IN_MS;
}

function pendingKey(token: string): KvKey {
  const hash = createHash("sha256").update(token).digest("base64url");
  return ["pending sign-ins", hash];
}
