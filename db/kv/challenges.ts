import { randomBytes } from "node:crypto";
import type { Kv, KvKey } from "./kv.ts";

/** What a passkey is asked for, and of whom; null asks whoever has one. */
export interface Question {
  purpose: "register" | "sign in" | "second step" | "prove";
  memberId: string | null;
}

interface KeptChallenge extends Question {
  /** Milliseconds since 1970. */
  askedAt: number;
  answered: boolean;
}

/** How long a challenge waits for its answer, in ms. */
export const CHALLENGE_MS = 5 * 60 * 1000;
const CHALLENGE_BYTES = 32;
const CHALLENGE = /^[\w-]{43}$/;

/** 256 random bits for a passkey to sign. */
export async function createChallenge(
  kv: Kv,
  { purpose, memberId, now }: Question & { now: Date },
): Promise<string> {
  const challenge = randomBytes(CHALLENGE_BYTES).toString("base64url");
  const askedAt = now.getTime();
  const kept = { purpose, memberId, askedAt, answered: false };
  await kv.set(challengeKey(challenge), kept, { expireInMs: CHALLENGE_MS });
  return challenge;
}

/** Uses a challenge up: true once, for the question it was made for and while it waits. */
export async function takeChallenge(
  kv: Kv,
  { challenge, purpose, memberId, now }: Question & {
    challenge: string;
    now: Date;
  },
): Promise<boolean> {
  if (!CHALLENGE.test(challenge)) return false;
  let taken = false;
  await kv.update<KeptChallenge>(challengeKey(challenge), (kept) => {
    taken = kept !== null && !kept.answered && kept.purpose === purpose &&
      kept.memberId === memberId && now.getTime() < kept.askedAt + CHALLENGE_MS;
    if (!taken || kept === null) return null;
    return { value: { ...kept, answered: true }, expireInMs: CHALLENGE_MS };
  });
  return taken;
}

function challengeKey(challenge: string): KvKey {
  return ["challenges", challenge];
}
