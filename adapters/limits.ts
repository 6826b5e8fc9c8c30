import { createHash } from "node:crypto";
import type { Kv, KvKey } from "@/db/kv/kv.ts";
import {
  DRAWN_AT_ONCE,
  type LimitName,
  type Limits,
  takeFrom,
} from "@/domain/shared/limits.ts";
import type { Clock } from "./clock.ts";

/** What is limited, and for whom: a member's id, a mail address, a network address. */
export type Purse = readonly [limit: LimitName, whose: string];

/** Counts what people and addresses do, over all isolates. */
export interface LimitCounts {
  /** Takes one from each purse, in this order; the seconds to wait when one of them is empty. */
  take(purses: readonly Purse[]): Promise<number | null>;
  /** Puts back what was taken for nothing. */
  giveBack(purses: readonly Purse[]): Promise<void>;
}

const MOST_AT_HAND = 10_000;

/**
 * Purses kept in `kv` under the hash of whose they are, so that it names nobody. An isolate takes from
 * a purse one after the other: many hands on one entry would only hinder each other.
 */
export function createLimitCounts(
  { kv, clock, limits }: { kv: Kv; clock: Clock; limits: Limits },
): LimitCounts {
  const queue = createQueue();
  /** Drawn already, by purse. */
  const atHand = new Map<string, number>();

  /** Draws from the kept purse; the milliseconds to wait when it holds less than that. */
  async function draw([name, whose]: Purse, cost: number) {
    let waitMs: number | null = null;
    await kv.update<number>(keyOf([name, whose]), (fullAt) => {
      const now = clock.now().getTime();
      const taking = takeFrom(fullAt, { limit: limits[name], now, cost });
      waitMs = taking.ok ? null : taking.waitMs;
      if (!taking.ok) return null;
      const expireInMs = Math.ceil(taking.fullAt - now);
      return { value: taking.fullAt, expireInMs };
    });
    return waitMs;
  }

  async function takeOne(purse: Purse): Promise<number | null> {
    const id = purse.join(" ");
    const left = atHand.get(id) ?? 0;
    if (left > 0) {
      keepAtHand(id, left - 1);
      return null;
    }
    const [name] = purse;
    const many = Math.min(DRAWN_AT_ONCE[name] ?? 1, limits[name].count);
    if (many > 1 && await draw(purse, many) === null) {
      keepAtHand(id, many - 1);
      return null;
    }
    return await draw(purse, 1);
  }

  function keepAtHand(id: string, left: number) {
    if (atHand.size >= MOST_AT_HAND) atHand.clear();
    if (left === 0) atHand.delete(id);
    else atHand.set(id, left);
  }

  return {
    async take(purses) {
      for (const purse of purses) {
        const waitMs = await queue(purse.join(" "), () => takeOne(purse));
        if (waitMs !== null) return Math.ceil(waitMs / 1000);
      }
      return null;
    },
    async giveBack(purses) {
      for (const [name, whose] of purses) {
        const { count, windowMs } = limits[name];
        await kv.update<number>(keyOf([name, whose]), (fullAt) => {
          const now = clock.now().getTime();
          const value = (fullAt ?? now) - windowMs / count;
          return fullAt === null
            ? null
            : { value, expireInMs: Math.max(1, Math.ceil(value - now)) };
        });
      }
    },
  };
}

function keyOf([name, whose]: Purse): KvKey {
  return [
    "limits",
    name,
    createHash("sha256").update(whose).digest("base64url"),
  ];
}

/** Lets those with the same key in one after the other. */
function createQueue() {
  const last = new Map<string, Promise<unknown>>();
  return function enqueue<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    const leave = () => {
      if (last.get(key) === turn) last.delete(key);
    };
    turn.then(leave, leave);
    return turn;
  };
}
