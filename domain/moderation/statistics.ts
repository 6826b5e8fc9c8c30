import { choice, optional, readForm } from "../shared/forms.ts";
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  parseDay,
  startOfDay,
  weekdayOf,
} from "../shared/seoul_time.ts";

/** How long one step of a plot is. */
export const STEPS = ["day", "week", "month"] as const;
export type Step = (typeof STEPS)[number];

/** How many steps a page shows: no view ever reads more of the past than this. */
const LENGTHS: Record<Step, number> = { day: 30, week: 26, month: 12 };

/** What is counted, step by step. */
export const SERIES = [
  "sign_ups",
  "listings",
  "deals",
  "messages",
  "reports",
] as const;
export type Series = (typeof SERIES)[number];

/** Some steps in a row, in Seoul's days; weeks begin on Monday. */
export interface Range {
  step: Step;
  /** The first day of each, oldest first. */
  starts: readonly Day[];
  /** The day after the last. */
  end: Day;
}

/** Reads `?step=&until=`; what is neither counts from today. */
export function parseRange(params: URLSearchParams, now: Date): Range {
  const { values } = readForm(
    { step: optional(choice(STEPS, "choice")) },
    params,
  );
  const until = parseDay(params.get("until") ?? "");
  const today = dayOf(now);
  // Dates beyond any calendar of ours would overflow it.
  const last = until !== null && until > "2000" && until < today
    ? until
    : today;
  return rangeUntil(values.step ?? "day", last);
}

/** The steps that end with the one in which this day is. */
export function rangeUntil(step: Step, last: Day): Range {
  const starts: Day[] = [];
  let start = startOfStep(step, last);
  const end = nextStep(step, start);
  for (let n = 0; n < LENGTHS[step]; n++) {
    starts.unshift(start);
    start = startOfStep(step, addDays(start, -1));
  }
  return { step, starts, end };
}

/** The first day of the step in which a day is. */
export function startOfStep(step: Step, day: Day): Day {
  switch (step) {
    case "day":
      return day;
    case "week":
      return addDays(day, -((weekdayOf(day) + 6) % 7));
    case "month":
      return `${day.slice(0, 7)}-01`;
  }
}

function nextStep(step: Step, start: Day): Day {
  switch (step) {
    case "day":
      return addDays(start, 1);
    case "week":
      return addDays(start, 7);
    case "month":
      return dayOf(addMonths(startOfDay(start), 1));
  }
}

export function statisticsPath(
  step: Step,
  { until, page = "statistics" }: {
    until?: Day;
    page?: "statistics" | "statistics.csv";
  } = {},
): string {
  const params = new URLSearchParams({ step });
  if (until) params.set("until", until);
  return `/admin/${page}?${params}`;
}

/** What the database found: steps in which there was nothing are not there. */
export interface Found {
  counts: readonly { series: Series; start: Day; n: number }[];
  reasons: readonly { reason: string; start: Day; n: number }[];
  waits: readonly Wait[];
}

/** How long reports that were decided in a step had waited, in hours. */
export interface Wait {
  start: Day;
  n: number;
  median: number;
  /** Nine of ten were quicker. */
  slow: number;
}

/** The numbers of a range, each series as long as the range. */
export interface Statistics {
  range: Range;
  counts: Readonly<Record<Series, readonly number[]>>;
  /** Of all reports in the range, the most frequent first. */
  reasons: readonly { reason: string; counts: readonly number[] }[];
  /** Null where nothing was decided. */
  waits: readonly (Wait | null)[];
}

/** Puts what was found in its place; where nothing was, zero stands. */
export function statisticsOf(range: Range, found: Found): Statistics {
  const { starts } = range;
  const place = new Map(starts.map((start, n) => [start, n]));
  const zeros = () => starts.map(() => 0);
  const counts = {
    sign_ups: zeros(),
    listings: zeros(),
    deals: zeros(),
    messages: zeros(),
    reports: zeros(),
  };
  for (const { series, start, n } of found.counts) {
    put(counts[series], place.get(start), n);
  }
  const reasons = new Map<string, number[]>();
  for (const { reason, start, n } of found.reasons) {
    const known = reasons.get(reason) ?? zeros();
    reasons.set(reason, known);
    put(known, place.get(start), n);
  }
  const waits: (Wait | null)[] = starts.map(() => null);
  for (const wait of found.waits) put(waits, place.get(wait.start), wait);
  return {
    range,
    counts,
    reasons: [...reasons].map(([reason, counts]) => ({ reason, counts }))
      .sort((a, b) => sum(b.counts) - sum(a.counts)),
    waits,
  };
}

function put<T>(into: T[], at: number | undefined, value: T) {
  if (at !== undefined) into[at] = value;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0);
}
