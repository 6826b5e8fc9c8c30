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
  /** The same within a moment, together with other rooms, for what nobody waits for. */
  refreshSoon(roomId: string): void;
  /** Counts all rooms of a member anew, whatever is kept. */
  recount(memberId: string): Promise<Unread>;
  /** Waits for every count under way. */
  settle(): Promise<void>;
}

export interface CountersOptions {
  kv: Kv;
  bus: Bus;
  log: Log;
  countByRooms(roomIds: readonly string[]): Promise<UnreadCount[]>;
  countByMember(memberId: string): Promise<UnreadCount[]>;
}

type Count = Pick<UnreadCount, "n" | "version">;

/** A zero stays for as long as a slower, older count may still come in, in ms. */
const ZERO_MS = 10 * 60 * 1000;
/** After this time a member is counted anew, so that nothing missed stays missed, in ms. */
const TRUSTED_MS = 60 * 60 * 1000;
/** How soon is soon, in ms… */
const SOON_MS = 100;
/** …and longer when counting takes long, so that it takes a fifth of the time at most… */
const REST = 4;
/** …but never longer than this, in ms. */
const SOON_MAX_MS = 2_000;

/** Counters in `kv`, counted by the two functions. */
export function createCounters(options: CountersOptions): UnreadCounters {
  const { kv, bus, log, countByRooms, countByMember } = options;

  async function countRooms(roomIds: readonly string[]) {
    try {
      const counts = await countByRooms(roomIds);
      await keep(kv, counts);
      for (const { memberId, roomId } of counts) {
        bus.publish(memberTopic(memberId), JSON.stringify({ room: roomId }));
      }
    } catch (error) {
      log.warn("Unread messages could not be counted", {
        rooms: roomIds.join(" "),
        error: String(error),
      });
    }
  }

  async function recount(memberId: string): Promise<Unread> {
    const counts = await countByMember(memberId);
    const kept = new Set((await listKept(kv, memberId)).map(([room]) => room));
    const needed = counts.filter(({ n, roomId }) => n > 0 || kept.has(roomId));
    await keep(kv, needed);
    const mark: Count = { n: 0, version: 0 };
    await kv.set(markKey(memberId), mark, { expireInMs: TRUSTED_MS });
    return toUnread(await listKept(kv, memberId));
  }

  return {
    recount,
    ...gathered(countRooms),
    async get(memberId) {
      const kept = await listKept(kv, memberId);
      const isTrusted = kept.some(([room]) => room === MARK);
      return isTrusted ? toUnread(kept) : await recount(memberId);
    },
  };
}

/** Writes counts, each unless a newer one is kept already. */
function keep(kv: Kv, counts: readonly UnreadCount[]): Promise<void> {
  return kv.updateMany<Count>(
    counts.map(({ roomId, memberId, n, version }) => ({
      key: countKey(memberId, roomId),
      change(kept) {
        if (kept !== null && kept.version >= version) return null;
        const value = { n, version };
        return n === 0 ? { value, expireInMs: ZERO_MS } : { value };
      },
    })),
  );
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

/** Stands among a member's counts, before all rooms, once every room's is kept; gone when the store was lost. */
const MARK = "";

function markKey(memberId: string): KvKey {
  return countKey(memberId, MARK);
}

/**
 * Runs `work` for many keys, one run at a time. Whoever asks while it runs waits for the next run,
 * which begins afterwards and serves all who have asked until then.
 */
function gathered(work: (keys: readonly string[]) => Promise<void>) {
  let waiting = new Set<string>();
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let restMs = SOON_MS;

  function run(): Promise<void> {
    if (running === null) return start();
    next ??= running.then(start);
    return next;
  }

  function start(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    next = null;
    const keys = [...waiting];
    waiting = new Set();
    const from = performance.now();
    running = work(keys).then(() => {
      running = null;
      const rest = (performance.now() - from) * REST;
      restMs = Math.min(SOON_MAX_MS, Math.max(SOON_MS, rest));
    });
    return running;
  }

  return {
    refresh(key: string): Promise<void> {
      waiting.add(key);
      return run();
    },
    refreshSoon(key: string) {
      waiting.add(key);
      timer ??= setTimeout(run, restMs);
    },
    async settle() {
      while (waiting.size > 0) await run();
      await running;
    },
  };
}
