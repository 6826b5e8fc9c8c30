import { createHash, randomBytes } from "node:crypto";
import type { Kv, KvKey } from "./kv.ts";

/** A browser that somebody signed in with. */
export interface Session {
  memberId: string;
  /** Milliseconds since 1970. */
  createdAt: number;
  seenAt: number;
  /** What the browser called itself, for the list of one's own sessions. */
  browser: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** A session ends when nobody uses it for this long, in ms… */
export const SESSION_IDLE_MS = 14 * DAY;
/** …and in any case after this long, in ms. */
export const SESSION_MAX_MS = 60 * DAY;
/** How often a use is written down, in ms. */
const TOUCH_EVERY_MS = 60 * 60 * 1000;
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;

/**
 * Keeps a new session and gives its token: 256 random bits that only the cookie holds. What is
 * kept is the token's hash, so that a stolen copy of the store opens no session.
 */
export async function createSession(
  kv: Kv,
  { memberId, browser, now }: { memberId: string; browser: string; now: Date },
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const at = now.getTime();
  const session = { memberId, createdAt: at, seenAt: at, browser };
  await kv.set(sessionKey(token), session, { expireInMs: SESSION_IDLE_MS });
  return token;
}

/** The session of a token while it lasts; using it keeps it from going idle. */
export async function getSession(
  kv: Kv,
  { token, now }: { token: string; now: Date },
): Promise<Session | null> {
  if (!TOKEN.test(token)) return null;
  const session = await kv.get<Session>(sessionKey(token));
  if (session === null) return null;
  const at = now.getTime();
  const endsAt = session.createdAt + SESSION_MAX_MS;
  if (at >= endsAt || at >= session.seenAt + SESSION_IDLE_MS) {
    await kv.delete(sessionKey(token));
    return null;
  }
  if (at < session.seenAt + TOUCH_EVERY_MS) return session;
  const touched = { ...session, seenAt: at };
  const expireInMs = Math.min(SESSION_IDLE_MS, endsAt - at);
  await kv.set(sessionKey(token), touched, { expireInMs });
  return touched;
}

export async function deleteSession(kv: Kv, token: string): Promise<void> {
  if (TOKEN.test(token)) await kv.delete(sessionKey(token));
}

/** What a session is called where its token must not be known. */
export function sessionId(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

function sessionKey(token: string): KvKey {
  return ["sessions", sessionId(token)];
}
