import { UNSENT_MAX_MS } from "@/domain/live/mod.ts";

/** Over what a socket says to be unsent: whether for too long none of it has been read; look now and then. */
export function createBacklog(
  unsent: () => number,
  now: () => number = () => performance.now(),
): { isStuck(): boolean } {
  let last = 0;
  /** When it was last seen to move. */
  let movedAt = now();
  return {
    isStuck() {
      const waiting = unsent();
      if (waiting === 0 || waiting < last) movedAt = now();
      last = waiting;
      return now() - movedAt >= UNSENT_MAX_MS;
    },
  };
}
