import { createHash } from "node:crypto";
import type { Kv, KvKey } from "@/db/kv/kv.ts";
import {
  drawnAtOnce,
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

  /** How many are drawn at a time. */
  function manyOf([name]: Purse): number {
    return drawnAtOnce(name, limits[name].count);
  }

  /** Takes one of those drawn already; when half of them are gone, the next are drawn before anybody has to wait for them. */
  function takeAtHand(purse: Purse): boolean {
    const left = (atHand.get(idOf(purse)) ?? 0) - 1;
    if (left < 0) return false;
    keepAtHand(purse, left);
    const many = manyOf(purse);
    if (left === Math.floor(many / 2)) {
      // Who finds none draws for themselves, and hears what is wrong.
      queue(idOf(purse), () => drawAhead(purse, many)).catch(() => {});
    }
    return true;
  }

  async function drawAhead(purse: Purse, many: number): Promise<void> {
    if (await draw(purse, many) !== null) return;
    keepAtHand(purse, many + (atHand.get(idOf(purse)) ?? 0));
  }

  async function takeOne(purse: Purse): Promise<number | null> {
    const many = manyOf(purse);
    if (many > 1) await drawAhead(purse, many);
    return takeAtHand(purse) ? null : await draw(purse, 1);
  }

  function keepAtHand(purse: Purse, left: number) {
    if (atHand.size >= MOST_AT_HAND) atHand.clear();
    if (left === 0) atHand.delete(idOf(purse));
    else atHand.set(idOf(purse), left);
  }

  return {
    async take(purses) {
      for (const purse of purses) {
        if (takeAtHand(purse)) continue;
        const waitMs = await queue(
          idOf(purse),
          () => takeAtHand(purse) ? Promise.resolve(null) : takeOne(purse),
        );
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

function idOf(purse: Purse): string {
  return purse.join(" ");
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
