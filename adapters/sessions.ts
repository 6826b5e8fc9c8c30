import {
  createSession,
  deleteSession,
  getSession,
  sessionId,
} from "@/db/kv/sessions.ts";
import type { Kv } from "@/db/kv/kv.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { sessionTopic } from "@/domain/live/mod.ts";
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
  /** Calls `ended` when the session is ended, wherever that is done; returns how to stop. */
  onEnd(token: string, ended: () => void): () => void;
  /** Forgets what is remembered of a member, so that their next page shows what they changed. */
  refresh(memberId: string): void;
}

interface Remembered {
  viewer: Viewer;
  until: number;
}

/** A member who clicks around is looked up once in this time, in ms; also the time an end may take elsewhere. */
const REMEMBER_MS = 1000;
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

  async function look(token: string): Promise<Viewer | null> {
    const now = clock.now();
    const session = await getSession(kv, { token, now });
    const viewer = session && await loadViewer(session.memberId);
    if (viewer === null) return null;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(token, { viewer, until: now.getTime() + REMEMBER_MS });
    return viewer;
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
      return look(token);
    },
    async end(token) {
      remembered.delete(token);
      await deleteSession(kv, token);
      bus.publish(sessionTopic(sessionId(token)), "ended");
    },
    onEnd: (token, ended) =>
      bus.subscribe(sessionTopic(sessionId(token)), () => {
        remembered.delete(token);
        ended();
      }),
    refresh(memberId) {
      for (const [token, { viewer }] of remembered) {
        if (viewer.id === memberId) remembered.delete(token);
      }
    },
  };
}
