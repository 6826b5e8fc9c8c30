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
  await keep(kv, {
    id: sessionId(token),
    session,
    expireInMs: SESSION_IDLE_MS,
  });
  return token;
}

/** The session of a token while it lasts; using it keeps it from going idle. */
export async function getSession(
  kv: Kv,
  { token, now }: { token: string; now: Date },
): Promise<Session | null> {
  if (!TOKEN.test(token)) return null;
  const id = sessionId(token);
  const session = await kv.get<Session>(sessionKey(id));
  if (session === null) return null;
  const at = now.getTime();
  if (isOver(session, at)) {
    await deleteSession(kv, { id, memberId: session.memberId });
    return null;
  }
  if (at < session.seenAt + TOUCH_EVERY_MS) return session;
  const touched = { ...session, seenAt: at };
  const endsAt = session.createdAt + SESSION_MAX_MS;
  const expireInMs = Math.min(SESSION_IDLE_MS, endsAt - at);
  await keep(kv, { id, session: touched, expireInMs });
  return touched;
}

/** A member's sessions that last, the one used last first. */
export async function listSessionsByMember(
  kv: Kv,
  { memberId, now }: { memberId: string; now: Date },
): Promise<(Session & { id: string })[]> {
  const ids = await listSessionIdsByMember(kv, memberId);
  const found = await Promise.all(ids.map(async (id) => {
    const session = await kv.get<Session>(sessionKey(id));
    return session && { ...session, id };
  }));
  return found
    .filter((session) => session !== null)
    .filter((session) => !isOver(session, now.getTime()))
    .toSorted((a, b) => b.seenAt - a.seenAt);
}

/** The ids of a member's sessions; some may be over. */
export async function listSessionIdsByMember(
  kv: Kv,
  memberId: string,
): Promise<string[]> {
  const entries = await kv.list<true>(["member_sessions", memberId]);
  return entries.map(({ key }) => String(key[2]));
}

/** Ends a session of this member, and tells whether there was one; that of somebody else stays. */
export async function deleteSession(
  kv: Kv,
  { id, memberId }: { id: string; memberId: string },
): Promise<boolean> {
  const session = await kv.get<Session>(sessionKey(id));
  const isTheirs = session?.memberId === memberId;
  if (isTheirs) await kv.delete(sessionKey(id));
  await kv.delete(memberKey(memberId, id));
  return isTheirs;
}

/** Where a member's sessions are listed comes first, so that none can be kept that cannot be found. */
async function keep(
  kv: Kv,
  { id, session, expireInMs }: {
    id: string;
    session: Session;
    expireInMs: number;
  },
) {
  await kv.set(memberKey(session.memberId, id), true, { expireInMs });
  await kv.set(sessionKey(id), session, { expireInMs });
}

function isOver({ createdAt, seenAt }: Session, at: number): boolean {
  return at >= createdAt + SESSION_MAX_MS || at >= seenAt + SESSION_IDLE_MS;
}

/** What a session is called where its token must not be known. */
export function sessionId(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

function sessionKey(id: string): KvKey {
  return ["sessions", id];
}

function memberKey(memberId: string, id: string): KvKey {
  return ["member_sessions", memberId, id];
}
