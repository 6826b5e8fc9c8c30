import { createHash, randomBytes } from "node:crypto";
import type { ProviderId } from "@/domain/accounts/identity.ts";
import type { Kv, KvKey } from "./kv.ts";

/** What somebody went to a provider for. */
export type Purpose =
  | { kind: "enter"; next: string }
  /** To add the provider to the ways into their account. */
  | { kind: "connect"; memberId: string }
  /** To show again that it is them, in this session alone; `session` is its id, not its token. */
  | { kind: "prove"; memberId: string; session: string; next: string };

/** Somebody on their way to a provider: what they must bring back, and what nobody else knows. */
export interface KeptErrand {
  provider: ProviderId;
  purpose: Purpose;
  redirectUri: string;
  nonce: string;
  verifier: string;
  /** Since when the provider must have seen who it is; null where any time will do. */
  seenSince: number | null;
  /** Hash of the cookie of the browser that began. */
  browser: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** How long a trip to a provider may take, in ms. */
export const ERRAND_MS = 10 * 60 * 1000;
const SECRET_BYTES = 32;
const SECRET = /^[\w-]{43}$/;

export type NewErrand = Pick<
  KeptErrand,
  "provider" | "purpose" | "redirectUri"
>;

/** An errand and the two words it is known by: `state` travels, `browser` stays in a cookie. */
export interface BegunErrand extends KeptErrand {
  state: string;
  token: string;
}

/** Begins a trip. What is kept is found by the hash of its state, so that a copy of the store is worth nothing. */
export async function createErrand(
  kv: Kv,
  { provider, purpose, redirectUri, now }: NewErrand & { now: Date },
): Promise<BegunErrand> {
  const [state, token, nonce, verifier] = [
    secret(),
    secret(),
    secret(),
    secret(),
  ];
  const errand: KeptErrand = {
    provider,
    purpose,
    redirectUri,
    nonce,
    verifier,
    seenSince: purpose.kind === "prove" ? now.getTime() : null,
    browser: hashOf(token),
    startedAt: now.getTime(),
  };
  await kv.set(errandKey(state), errand, { expireInMs: ERRAND_MS });
  return { ...errand, state, token };
}

/**
 * The errand that a state names, once: whoever brings the same state again finds nothing, and so
 * does another browser than the one that began.
 */
export async function takeErrand(
  kv: Kv,
  { state, token, now }: { state: string; token: string; now: Date },
): Promise<KeptErrand | null> {
  if (!SECRET.test(state) || !SECRET.test(token)) return null;
  const key = errandKey(state);
  let taken: KeptErrand | null = null;
  await kv.update<KeptErrand | { over: true }>(key, (errand) => {
    taken = null;
    if (errand === null || "over" in errand) return null;
    taken = errand;
    return { value: { over: true }, expireInMs: ERRAND_MS };
  });
  return fits(taken, { token, now }) ? taken : null;
}

function fits(
  errand: KeptErrand | null,
  { token, now }: { token: string; now: Date },
): boolean {
  return errand !== null && errand.browser === hashOf(token) &&
    now.getTime() < errand.startedAt + ERRAND_MS;
}

function secret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

function errandKey(state: string): KvKey {
  return ["errands", hashOf(state)];
}
