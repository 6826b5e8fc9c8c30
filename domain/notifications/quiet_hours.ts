import { addDays, dayOf, startOfDay } from "../shared/seoul_time.ts";

const HOUR_MS = 60 * 60 * 1000;
const QUIET_FROM = 22;
const QUIET_UNTIL = 8;

/** The first moment from `at` on when a letter may arrive: nobody is woken from ten in the evening to eight, in Seoul. */
export function afterQuietHours(at: Date): Date {
  const day = dayOf(at);
  const hours = (at.getTime() - startOfDay(day).getTime()) / HOUR_MS;
  if (hours >= QUIET_UNTIL && hours < QUIET_FROM) return at;
  const morning = hours >= QUIET_FROM ? addDays(day, 1) : day;
  return new Date(startOfDay(morning).getTime() + QUIET_UNTIL * HOUR_MS);
}
