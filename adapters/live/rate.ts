import type { LiveLimits } from "@/domain/live/mod.ts";

/** Counts the frames of one socket. */
export interface Rate {
  /** `over` once so many were refused that nobody is listening to refusals. */
  take(): "taken" | "refused" | "over";
}

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

/** So many frames at once, and so many in a minute; what was refused is forgiven after a quiet minute. */
export function createRate(
  { burst, perMinute, refusals }: LiveLimits,
  now: () => number = () => performance.now(),
): Rate {
  const takeBurst = createBucket({ size: burst, refillMs: SECOND_MS, now });
  const takeMinute = createBucket({
    size: perMinute,
    refillMs: MINUTE_MS,
    now,
  });
  let refused = 0;
  let refusedAt = 0;
  return {
    take() {
      // Both are asked, so that whoever does not slow down is not let in every second.
      const mayPass = [takeBurst(), takeMinute()].every(Boolean);
      if (mayPass) return "taken";
      if (now() - refusedAt > MINUTE_MS) refused = 0;
      refused += 1;
      refusedAt = now();
      return refused > refusals ? "over" : "refused";
    },
  };
}

/** A bucket that is full at first and fills again in `refillMs`. */
function createBucket(
  { size, refillMs, now }: {
    size: number;
    refillMs: number;
    now: () => number;
  },
): () => boolean {
  let left = size;
  let at = now();
  return () => {
    const time = now();
    left = Math.min(size, left + (time - at) / refillMs * size);
    at = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
