import type { Clock } from "@/adapters/clock.ts";

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  set(now: Date): void;
  advance(milliseconds: number): void;
}

export function createTestClock(start: Date): TestClock {
  let time = start.getTime();
  return {
    now: () => new Date(time),
    set: (now) => time = now.getTime(),
    advance: (milliseconds) => time += milliseconds,
  };
}
