import { addDays, dayOf, startOfDay } from "../shared/seoul_time.ts";

const HOUR_MS = 60 * 60 * 1000;

/** When a member wants quiet, and when the letter of the day: hours of the day in Seoul. */
export interface Hours {
  /** The same hour twice: no quiet at all. */
  quietFrom: number;
  quietUntil: number;
  digestAt: number;
}

/** What is so until a member chooses: nobody is woken from ten in the evening to eight. */
export const DEFAULT_HOURS: Hours = {
  quietFrom: 22,
  quietUntil: 8,
  digestAt: 9,
};

/** The first moment from `at` on when somebody may be disturbed. */
export function afterQuietHours(
  at: Date,
  { quietFrom: from, quietUntil: until }: Hours,
): Date {
  const day = dayOf(at);
  const hour = (at.getTime() - startOfDay(day).getTime()) / HOUR_MS;
  const overnight = from > until;
  const isQuiet = overnight
    ? hour >= from || hour < until
    : hour >= from && hour < until;
  if (!isQuiet) return at;
  return hourOf(overnight && hour >= from ? addDays(day, 1) : day, until);
}

/** The day that a daily letter is for, and when on it. */
export interface DigestTime {
  day: string;
  dueAt: Date;
}

/** The next daily letter after `now`, and the one after that. */
export function digestTimes(
  now: Date,
  { digestAt }: Pick<Hours, "digestAt">,
): { next: DigestTime; later: DigestTime } {
  const today = dayOf(now);
  const first = hourOf(today, digestAt) > now ? today : addDays(today, 1);
  const on = (day: string) => ({ day, dueAt: hourOf(day, digestAt) });
  return { next: on(first), later: on(addDays(first, 1)) };
}

function hourOf(day: string, hour: number): Date {
  return new Date(startOfDay(day).getTime() + hour * HOUR_MS);
}
