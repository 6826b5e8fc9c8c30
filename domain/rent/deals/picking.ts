/** From a click on two days to a period: the hours that people most likely mean. */
import {
  type Day,
  dayOf,
  endOfDay,
  momentText,
  parseDay,
  startOfDay,
} from "../../shared/seoul_time.ts";
import type { Unit } from "../item.ts";
import { overlaps, type Period, SHORTEST_MS } from "./period.ts";

const HOUR_MS = 60 * 60 * 1000;
const MORNING = 10;
const EVENING = 20;
/** Ten o'clock and later, then earlier. */
const HOURS = [
  ...Array.from({ length: 24 - MORNING }, (_, n) => MORNING + n),
  ...Array.from({ length: MORNING }, (_, n) => MORNING - 1 - n),
];

export interface PickingGround {
  now: Date;
  taken: readonly Period[];
  unit: Unit;
}

/** When a rental of this first day begins: at ten, or at the nearest full hour that is free; null without one. */
export function startOn(
  day: Day,
  { now, taken }: Pick<PickingGround, "now" | "taken">,
): Date | null {
  const midnight = startOfDay(day).getTime();
  for (const hour of HOURS) {
    const startsAt = new Date(midnight + hour * HOUR_MS);
    const endsAt = new Date(startsAt.getTime() + SHORTEST_MS);
    const free = !taken.some((each) => overlaps(each, { startsAt, endsAt }));
    if (free && startsAt >= now) return startsAt;
  }
  return null;
}

/**
 * When a rental with this last day ends: at the time of day it began, so that it is whole days; on
 * its first day after an hour or in the evening; not in the past, when it has begun already.
 * Earlier that day where somebody else comes next; null where that is before the day.
 */
export function endOn(
  day: Day,
  startsAt: Date,
  { now, taken, unit }: PickingGround,
): Date | null {
  const soonest = day === dayOf(now) ? nextFullHour(now) : -Infinity;
  const wanted = Math.max(wantedEnd(day, startsAt, unit), soonest);
  const next = taken.map((each) => each.startsAt.getTime())
    .filter((time) => time > startsAt.getTime());
  const end = new Date(Math.min(wanted, ...next));
  const isThatDay = end > startOfDay(day) && end <= endOfDay(day);
  const isLong = end.getTime() - startsAt.getTime() >= SHORTEST_MS;
  return isThatDay && isLong ? end : null;
}

function wantedEnd(day: Day, startsAt: Date, unit: Unit): number {
  const first = dayOf(startsAt);
  const midnight = startOfDay(day).getTime();
  if (day !== first) {
    return midnight + startsAt.getTime() - startOfDay(first).getTime();
  }
  const soonest = startsAt.getTime() + SHORTEST_MS;
  return unit === "hour"
    ? soonest
    : Math.max(soonest, midnight + EVENING * HOUR_MS);
}

function nextFullHour(now: Date): number {
  return (Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS;
}

/**
 * The form's fields when days were picked by links: `from` and `to` of an address. What cannot be
 * had is left empty. What has begun, when it did, needs no first day.
 */
export function pickedFields(
  params: URLSearchParams,
  { begun, ...ground }: PickingGround & { begun?: Date | null },
): { starts_at: string; ends_at: string } {
  const first = parseDay(params.get("from") ?? "");
  const last = parseDay(params.get("to") ?? "");
  const startsAt = begun ?? (first && startOn(first, ground));
  const endsAt = startsAt && last && endOn(last, startsAt, ground);
  return {
    starts_at: startsAt ? momentText(startsAt) : "",
    ends_at: endsAt ? momentText(endsAt) : "",
  };
}
