/**
 * Dates and times as people here write them. Korea has no summer time, so Seoul is nine hours
 * ahead of UTC, always.
 */
const OFFSET_MS = 9 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A calendar day in Seoul, `2026-03-01`; days compare as texts. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/** A day that the calendar has, or null. */
export function parseDay(text: string): Day | null {
  if (!DAY.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(text) ? text : null;
}

/** What a `datetime-local` field sends, `2026-03-01T10:00`, meant in Seoul; null when there is no such minute. */
export function parseMoment(text: string): Date | null {
  const [, day = "", hours, minutes] = MOMENT.exec(text.trim()) ?? [];
  if (parseDay(day) === null) return null;
  return new Date(`${day}T${hours}:${minutes}:00+09:00`);
}

/** A moment as a `datetime-local` field shows it. */
export function momentText(at: Date): string {
  return inSeoul(at).toISOString().slice(0, 16);
}

/** The day it is in Seoul at a moment. */
export function dayOf(at: Date): Day {
  return inSeoul(at).toISOString().slice(0, 10);
}

/** When a day begins. */
export function startOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00+09:00`);
}

/** When a day ends, which is when the next begins. */
export function endOfDay(day: Day): Date {
  return new Date(startOfDay(day).getTime() + DAY_MS);
}

/** So many days later. */
export function addDays(day: Day, count: number): Day {
  return dayOf(new Date(startOfDay(day).getTime() + count * DAY_MS));
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The same time of day so many months later; where that month is too short, on its last day. */
export function addMonths(at: Date, count: number): Date {
  const there = inSeoul(at);
  const day = there.getUTCDate();
  there.setUTCDate(1);
  there.setUTCMonth(there.getUTCMonth() + count);
  there.setUTCDate(Math.min(day, daysIn(there)));
  return new Date(there.getTime() - OFFSET_MS);
}

/** How many days the month of a shifted date has. */
function daysIn(there: Date): number {
  const next = Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + 1, 0);
  return new Date(next).getUTCDate();
}

/** A date whose UTC fields read as the clocks in Seoul do. */
function inSeoul(at: Date): Date {
  return new Date(at.getTime() + OFFSET_MS);
}
