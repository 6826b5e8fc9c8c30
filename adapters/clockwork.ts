import type { Log } from "./log.ts";

/** Something that is done again and again because time passes. */
export interface Job {
  name: string;
  /** Must be safe to run twice at once and to be killed at any moment: other isolates run it too. */
  run(): Promise<unknown>;
}

export interface Clockwork {
  /** Starts no further round; ends when the present one has. */
  stop(): Promise<void>;
}

/** Goes through all jobs, one after the other, every `everyMs` milliseconds. A job that fails is tried again in the next round. */
export function runClockwork(
  jobs: readonly Job[],
  { log, everyMs }: { log: Log; everyMs: number },
): Clockwork {
  let round: Promise<void> = Promise.resolve();
  let busy = false;

  async function runAll() {
    busy = true;
    for (const job of jobs) {
      try {
        await job.run();
      } catch (error) {
        log.error("A job of the clock failed", {
          job: job.name,
          error: String(error),
        });
      }
    }
    busy = false;
  }

  const timer = setInterval(() => {
    if (!busy) round = runAll();
  }, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return round;
    },
  };
}
