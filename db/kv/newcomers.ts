import { createHash, randomBytes } from "node:crypto";
import type { Identity } from "@/domain/accounts/identity.ts";
import type { Kv, KvKey } from "./kv.ts";

/** Somebody whom a provider knows and the yard does not yet: they still owe a district and a name. */
export interface Newcomer {
  identity: Identity;
  /** Where they were going. */
  next: string;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** How long they may take to tell the rest, in ms. */
export const NEWCOMER_MS = 30 * 60 * 1000;
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/** Keeps a newcomer and gives the token that their browser's cookie holds. */
export async function createNewcomer(
  kv: Kv,
  { identity, next, now }: { identity: Identity; next: string; now: Date },
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const newcomer: Newcomer = { identity, next, startedAt: now.getTime() };
  await kv.set(newcomerKey(token), newcomer, { expireInMs: NEWCOMER_MS });
  return token;
}

export async function getNewcomer(
  kv: Kv,
  { token, now }: { token: string; now: Date },
): Promise<Newcomer | null> {
  if (!TOKEN.test(token)) return null;
  const newcomer = await kv.get<Newcomer>(newcomerKey(token));
  if (newcomer === null) return null;
  return now.getTime() < newcomer.startedAt + NEWCOMER_MS ? newcomer : null;
}

export async function deleteNewcomer(kv: Kv, token: string): Promise<void> {
  if (TOKEN.test(token)) await kv.delete(newcomerKey(token));
}

function newcomerKey(token: string): KvKey {
  const hash = createHash("sha256").update(token).digest("base64url");
  return ["newcomers", hash];
}
