import { memberTopic } from "@/domain/chat/signals.ts";
import type { Bus } from "./bus/bus.ts";
import type { UnreadCounters } from "./counters.ts";

/** What a member has not read: lines in their rooms, and notifications. */
export interface BadgeCounts {
  unread: number;
  news: number;
}

/** What the header of every page of a member's shows beside the chat and the bell. */
export interface Badges {
  get(memberId: string): Promise<BadgeCounts>;
  /** Call it after a commit that changed what waits for a member and that nobody announces to them. */
  forget(memberId: string): void;
}

interface Remembered {
  counts: Promise<BadgeCounts>;
  /** Of `performance.now()`. */
  until: number;
  unsubscribe(): void;
}

/** A member who clicks around is counted for once in this time, in ms; what they are told of counts at once. */
const REMEMBER_MS = 1000;
const MOST_REMEMBERED = 10_000;

/** Badges over what `counters` and `countNews` know; whatever the bus tells a member makes them count anew. */
export function createBadges(
  { bus, counters, countNews }: {
    bus: Bus;
    counters: Pick<UnreadCounters, "get">;
    countNews: (memberId: string) => Promise<number>;
  },
): Badges {
  const remembered = new Map<string, Remembered>();

  async function count(memberId: string): Promise<BadgeCounts> {
    const [unread, news] = await Promise.all([
      counters.get(memberId),
      countNews(memberId),
    ]);
    return { unread: unread.total, news };
  }

  function drop(memberId: string) {
    remembered.get(memberId)?.unsubscribe();
    remembered.delete(memberId);
  }

  function remember(memberId: string): Promise<BadgeCounts> {
    if (remembered.size >= MOST_REMEMBERED) {
      [...remembered.keys()].forEach(drop);
    }
    const counts = count(memberId);
    const mine: Remembered = {
      counts,
      until: performance.now() + REMEMBER_MS,
      unsubscribe: bus.subscribe(memberTopic(memberId), () => drop(memberId)),
    };
    remembered.set(memberId, mine);
    counts.catch(() => {
      if (remembered.get(memberId) === mine) drop(memberId);
    });
    return counts;
  }

  return {
    get(memberId) {
      const known = remembered.get(memberId);
      if (known && performance.now() < known.until) return known.counts;
      drop(memberId);
      return remember(memberId);
    },
    forget(memberId) {
      drop(memberId);
      bus.publish(memberTopic(memberId), JSON.stringify({ seen: true }));
    },
  };
}
