import {
  addDays,
  type Day,
  dayOf,
  endOfDay,
  startOfDay,
  weekdayOf,
} from "../../shared/seoul_time.ts";
import type { Period } from "./period.ts";

/** How many months are shown to choose from. */
export const CALENDAR_MONTHS = 4;

/** Nothing of a `past` or `taken` day can be had, some of a `partly` free one, all of a `free` one. */
export type DayState = "past" | "free" | "partly" | "taken";

export interface CalendarDay {
  day: Day;
  /** 1 to 31. */
  number: number;
  state: DayState;
}

/** A month as calendars are printed: weeks from Sunday to Saturday. */
export interface CalendarMonth {
  /** Its first day. */
  first: Day;
  /** Seven each; null before the first and after the last. */
  weeks: readonly (readonly (CalendarDay | null)[])[];
}

export interface CalendarOptions {
  now: Date;
  /** How many months, the present one first. */
  months: number;
  /** Periods in which the thing is promised or away. */
  taken: readonly Period[];
}

/** Which days of the coming months are free. */
export function calendarOf(
  { now, months, taken }: CalendarOptions,
): CalendarMonth[] {
  const first = `${dayOf(now).slice(0, 7)}-01`;
  const calendar: CalendarMonth[] = [];
  for (let day = first; calendar.length < months;) {
    const days = monthFrom(day).map((each) => ({
      day: each,
      number: Number(each.slice(8)),
      state: stateOf(each, { now, taken }),
    }));
    calendar.push({ first: day, weeks: weeksOf(days) });
    day = addDays(day, days.length);
  }
  return calendar;
}

/** How much of a day is still to be had. */
export function stateOf(
  day: Day,
  { now, taken }: Pick<CalendarOptions, "now" | "taken">,
): DayState {
  const end = endOfDay(day);
  if (end <= now) return "past";
  const start = startOfDay(day);
  const from = start < now ? now : start;
  const free = freeTime({ startsAt: from, endsAt: end }, taken);
  if (free === 0) return "taken";
  return free === end.getTime() - from.getTime() ? "free" : "partly";
}

/** How many milliseconds of a period nobody has taken. */
function freeTime({ startsAt, endsAt }: Period, taken: readonly Period[]) {
  let free = 0;
  let at = startsAt.getTime();
  const end = endsAt.getTime();
  const sorted = taken.toSorted((a, b) => +a.startsAt - +b.startsAt);
  for (const period of sorted) {
    free += Math.max(0, Math.min(period.startsAt.getTime(), end) - at);
    at = Math.max(at, period.endsAt.getTime());
    if (at >= end) return free;
  }
  return free + end - at;
}

function monthFrom(first: Day): Day[] {
  const days: Day[] = [];
  const month = first.slice(0, 7);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const cells: (CalendarDay | null)[] = [
    ...Array.from({ length: weekdayOf(days[0]?.day ?? "") }, () => null),
    ...days,
  ];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from(
    { length: cells.length / 7 },
    (_, week) => cells.slice(week * 7, week * 7 + 7),
  );
}
