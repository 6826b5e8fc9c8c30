import type { Kv, KvKey } from "@/db/kv/kv.ts";
import { memberTopic } from "@/domain/chat/signals.ts";
import type { Unread, UnreadCount } from "@/domain/chat/unread.ts";
import type { Bus } from "./bus/bus.ts";
import type { Log } from "./log.ts";

/**
 * How many lines each member has not read, kept where every page finds it quickly. The database
 * knows it all; what is lost here, or was missed, is counted anew.
 */
export interface UnreadCounters {
  /** What a member has not read, by room and in all. */
  get(memberId: string): Promise<Unread>;
  /**
   * Counts a room anew for all its members; call it after each commit that may change that. Ends
   * when the new counts are kept and the members' topics have been told. Never fails.
   */
  refresh(roomId: string): Promise<void>;
  /** Counts all rooms of a member anew, whatever is kept. */
  recount(memberId: string): Promise<Unread>;
  /** Waits for every count under way. */
  settle(): Promise<void>;
}

export interface CountersOptions {
  kv: Kv;
  bus: Bus;
  log: Log;
  countByRoom(roomId: string): Promise<UnreadCount[]>;
  countByMember(memberId: string): Promise<UnreadCount[]>;
}

type Count = Pick<UnreadCount, "n" | "version">;

/** A zero stays for as long as a slower, older count may still come in, in ms. */
const ZERO_MS = 10 * 60 * 1000;
/** After this time a member is counted anew, so that nothing missed stays missed, in ms. */
const TRUSTED_MS = 60 * 60 * 1000;
/** So many counts are written at once. */
const AT_ONCE = 16;

/** Counters in `kv`, counted by the two functions. */
export function createCounters(options: CountersOptions): UnreadCounters {
  const { kv, bus, log, countByRoom, countByMember } = options;

  async function countRoom(roomId: string) {
    try {
      const counts = await countByRoom(roomId);
      await keep(kv, counts);
      const signal = JSON.stringify({ room: roomId });
      for (const { memberId } of counts) {
        bus.publish(memberTopic(memberId), signal);
      }
    } catch (error) {
      log.warn("Unread messages could not be counted", {
        room: roomId,
        error: String(error),
      });
    }
  }

  async function recount(memberId: string): Promise<Unread> {
    const counts = await countByMember(memberId);
    const kept = new Set((await listKept(kv, memberId)).map(([room]) => room));
    const needed = counts.filter(({ n, roomId }) => n > 0 || kept.has(roomId));
    await keep(kv, needed);
    await kv.set(trustedKey(memberId), true, { expireInMs: TRUSTED_MS });
    return toUnread(await listKept(kv, memberId));
  }

  const rooms = oneAtATime(countRoom);
  return {
    recount,
    refresh: rooms.run,
    settle: rooms.settle,
    async get(memberId) {
      const trusted = await kv.get(trustedKey(memberId));
      return trusted === null
        ? await recount(memberId)
        : toUnread(await listKept(kv, memberId));
    },
  };
}

/** Writes counts, each unless a newer one is kept already. */
async function keep(kv: Kv, counts: readonly UnreadCount[]) {
  for (let from = 0; from < counts.length; from += AT_ONCE) {
    const some = counts.slice(from, from + AT_ONCE);
    await Promise.all(
      some.map(({ roomId, memberId, n, version }) =>
        kv.update<Count>(countKey(memberId, roomId), (kept) => {
          if (kept !== null && kept.version >= version) return null;
          const value = { n, version };
          return n === 0 ? { value, expireInMs: ZERO_MS } : { value };
        })
      ),
    );
  }
}

async function listKept(
  kv: Kv,
  memberId: string,
): Promise<[roomId: string, n: number][]> {
  const entries = await kv.list<Count>(["unread", memberId]);
  return entries.map(({ key, value }) => [String(key[2]), value.n]);
}

function toUnread(kept: [roomId: string, n: number][]): Unread {
  const some = kept.filter(([, n]) => n > 0);
  const total = some.reduce((sum, [, n]) => sum + n, 0);
  return { total, rooms: Object.fromEntries(some) };
}

function countKey(memberId: string, roomId: string): KvKey {
  return ["unread", memberId, roomId];
}

/** Kept once all of a member's rooms are; gone when the store was lost. */
function trustedKey(memberId: string): KvKey {
  return ["unread-trusted", memberId];
}

/**
 * Runs `work` for one key at a time. Whoever asks while it runs waits for one more run, which
 * begins afterwards and serves all who have asked until then.
 */
function oneAtATime(work: (key: string) => Promise<void>) {
  const running = new Map<
    string,
    { now: Promise<void>; next?: Promise<void> }
  >();

  function run(key: string): Promise<void> {
    const current = running.get(key);
    if (current === undefined) return start(key);
    current.next ??= current.now.then(() => start(key));
    return current.next;
  }

  function start(key: string): Promise<void> {
    const mine: { now: Promise<void>; next?: Promise<void> } = {
      now: work(key).then(() => {
        if (mine.next === undefined) running.delete(key);
      }),
    };
    running.set(key, mine);
    return mine.now;
  }

  async function settle() {
    while (running.size > 0) {
      await Promise.all(
        [...running.values()].map(({ now, next }) => next ?? now),
      );
    }
  }

  return { run, settle };
}
