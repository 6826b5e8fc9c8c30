import {
  createSession,
  deleteSession,
  getSession,
  listSessionIdsByMember,
  listSessionsByMember,
  sessionId,
} from "@/db/kv/sessions.ts";
import { getProof, keepProof } from "@/db/kv/proofs.ts";
import type { Kv } from "@/db/kv/kv.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { SESSIONS_TOPIC, sessionTopic } from "@/domain/live/mod.ts";
import type { Bus } from "./bus/bus.ts";
import type { Clock } from "./clock.ts";

/** Who is signed in, by the token that their cookie holds. */
export interface Sessions {
  /** Starts a session and gives its token. */
  open(member: { memberId: string; browser: string }): Promise<string>;
  /** The member behind a token; null when the session is over or the member has left. */
  viewer(token: string): Promise<Viewer | null>;
  /** Ends a session: at once here, within a second elsewhere. */
  end(token: string): Promise<void>;
  /** A member's sessions, the one used last first; `token` tells which is theirs who asks. */
  list(memberId: string, token: string): Promise<ListedSession[]>;
  /** Ends one session of a member, by its id in the list; that of somebody else stays. */
  endOne(memberId: string, id: string): Promise<void>;
  /** Ends all sessions of a member, but for the token that `except` names. */
  endAll(memberId: string, options?: { except?: string }): Promise<void>;
  /** Notes that the member of a session has just shown again that it is them. */
  prove(token: string): Promise<void>;
  /** Whether they have within the last ten minutes; signing in counts. */
  isProved(token: string): Promise<boolean>;
  /** Calls `ended` when the session is ended, wherever that is done; returns how to stop. */
  onEnd(token: string, ended: () => void): () => void;
  /** Forgets what is remembered of a member, here and elsewhere, so that their next page shows what was changed. */
  refresh(memberId: string): void;
}

/** A session as its member sees it: by an id that opens nothing. */
export interface ListedSession {
  id: string;
  createdAt: Date;
  seenAt: Date;
  /** What the browser called itself. */
  browser: string;
  /** Whether it is the one that asks. */
  current: boolean;
}

interface Remembered {
  viewer: Viewer;
  /** Of the session. */
  id: string;
  until: number;
}

/** A member who clicks around is looked up once in this time, in ms; also the time an end may take elsewhere. */
const REMEMBER_MS = 1000;
/** How long a proof counts, in ms. */
const PROOF_MS = 10 * 60 * 1000;
const MOST_REMEMBERED = 10_000;

/** Sessions kept in `kv`, members read by `loadViewer`; the bus tells of their end. */
export function createSessions(
  { kv, bus, clock, loadViewer }: {
    kv: Kv;
    bus: Bus;
    clock: Clock;
    loadViewer: (id: string) => Promise<Viewer | null>;
  },
): Sessions {
  const remembered = new Map<string, Remembered>();
  /** Looks under way: a page and all it loads ask at the same moment. */
  const looks = new Map<string, Promise<Viewer | null>>();

  function look(token: string): Promise<Viewer | null> {
    const looking: Promise<Viewer | null> = find(
      token,
      () => looks.get(token) === looking,
    )
      .finally(() => {
        if (looks.get(token) === looking) looks.delete(token);
      });
    looks.set(token, looking);
    return looking;
  }

  /** What was forgotten meanwhile is not remembered as it was before. */
  async function find(
    token: string,
    mayRemember: () => boolean,
  ): Promise<Viewer | null> {
    const now = clock.now();
    const session = await getSession(kv, { token, now });
    const viewer = session && await loadViewer(session.memberId);
    if (viewer === null || !mayRemember()) return viewer;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(token, {
      viewer,
      id: sessionId(token),
      until: now.getTime() + REMEMBER_MS,
    });
    return viewer;
  }

  function forget(memberId: string) {
    // Whose these are is not known yet.
    looks.clear();
    for (const [token, { viewer }] of remembered) {
      if (viewer.id === memberId) remembered.delete(token);
    }
  }
  bus.subscribe(SESSIONS_TOPIC, forget);

  async function endOne(memberId: string, id: string) {
    const isTheirs = await deleteSession(kv, { id, memberId });
    if (isTheirs) bus.publish(sessionTopic(id), "ended");
  }

  function refresh(memberId: string) {
    forget(memberId);
    bus.publish(SESSIONS_TOPIC, memberId);
  }

  return {
    open: ({ memberId, browser }) =>
      createSession(kv, { memberId, browser, now: clock.now() }),
    viewer(token) {
      const known = remembered.get(token);
      if (known && clock.now().getTime() < known.until) {
        return Promise.resolve(known.viewer);
      }
      remembered.delete(token);
      return looks.get(token) ?? look(token);
    },
    async end(token) {
      const session = await getSession(kv, { token, now: clock.now() });
      if (session === null) return;
      await endOne(session.memberId, sessionId(token));
      refresh(session.memberId);
    },
    async list(memberId, token) {
      const own = sessionId(token);
      const now = clock.now();
      const sessions = await listSessionsByMember(kv, { memberId, now });
      return sessions.map(({ id, createdAt, seenAt, browser }) => ({
        id,
        createdAt: new Date(createdAt),
        seenAt: new Date(seenAt),
        browser,
        current: id === own,
      }));
    },
    async endOne(memberId, id) {
      await endOne(memberId, id);
      refresh(memberId);
    },
    async endAll(memberId, { except } = {}) {
      const kept = except && sessionId(except);
      const ids = await listSessionIdsByMember(kv, memberId);
      await Promise.all(
        ids.filter((id) => id !== kept).map((id) => endOne(memberId, id)),
      );
      refresh(memberId);
    },
    prove: (token) =>
      keepProof(kv, {
        id: sessionId(token),
        at: clock.now(),
        expireInMs: PROOF_MS,
      }),
    async isProved(token) {
      const now = clock.now();
      const session = await getSession(kv, { token, now });
      if (session === null) return false;
      const shownAt = await getProof(kv, sessionId(token)) ?? session.createdAt;
      return now.getTime() < shownAt + PROOF_MS;
    },
    onEnd(token, ended) {
      const id = remembered.get(token)?.id ?? sessionId(token);
      return bus.subscribe(sessionTopic(id), () => {
        remembered.delete(token);
        looks.delete(token);
        ended();
      });
    },
    refresh,
  };
}
