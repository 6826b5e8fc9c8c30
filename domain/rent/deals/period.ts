import type { FieldErrors } from "../../shared/problems.ts";
import { addMonths, parseMoment } from "../../shared/seoul_time.ts";

/** From `startsAt` up to, but not including, `endsAt`: one may end in the minute the next begins. */
export interface Period {
  startsAt: Date;
  endsAt: Date;
}

const MINUTE_MS = 60 * 1000;
/** Nothing is rented for less. */
export const SHORTEST_MS = 60 * MINUTE_MS;
/** Nothing is rented for longer. */
export const LONGEST_MONTHS = 12;

export interface PeriodRules {
  now: Date;
  /** The period there is already: its beginning may stay though it is past. */
  current?: Period;
  /** Whether the thing was handed over: then the beginning is what it is. */
  begun?: boolean;
}

/** What is wrong with a period, field by field; null when it can be asked for. */
export function periodErrors(
  { startsAt, endsAt }: Period,
  { now, current, begun = false }: PeriodRules,
): FieldErrors | null {
  const same = current?.startsAt.getTime() === startsAt.getTime();
  if (begun && !same) return { form: { key: "startFixed" } };
  if (!same && startsAt < floorMinute(now)) {
    return { starts_at: { key: "startPast" } };
  }
  if (endsAt.getTime() - startsAt.getTime() < SHORTEST_MS) {
    return { ends_at: { key: "endTooSoon" } };
  }
  if (endsAt <= now) return { ends_at: { key: "endPast" } };
  if (endsAt > addMonths(startsAt, LONGEST_MONTHS)) {
    return { ends_at: { key: "periodTooLong" } };
  }
  if (same && current?.endsAt.getTime() === endsAt.getTime()) {
    return { ends_at: { key: "sameDates" } };
  }
  return null;
}

/** Whether two periods share a moment. */
export function overlaps(one: Period, other: Period): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return one.startsAt.getTime() === other.startsAt.getTime() &&
    one.endsAt.getTime() === other.endsAt.getTime();
}

/** The period of two `datetime-local` texts, or null while they are none. */
export function readPeriod(starts: string, ends: string): Period | null {
  const startsAt = parseMoment(starts);
  const endsAt = parseMoment(ends);
  if (startsAt === null || endsAt === null) return null;
  const length = endsAt.getTime() - startsAt.getTime();
  return length < SHORTEST_MS ? null : { startsAt, endsAt };
}

/** Forms know minutes, clocks know milliseconds. */
function floorMinute(at: Date): Date {
  return new Date(Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS);
}
