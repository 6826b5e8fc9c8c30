import type { Random } from "./random.ts";

/** A UUID of version 7 like those of the app, but the same for the same seed and time. */
export function demoId(random: Random, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const digits = Array.from(
    { length: 18 },
    () => random.below(16).toString(16),
  ).join("");
  const variant = (8 + random.below(4)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${digits.slice(0, 3)}`,
    `${variant}${digits.slice(3, 6)}`,
    digits.slice(6),
  ].join("-");
}
