import { addMonths } from "../../shared/seoul_time.ts";
import type { Price, Unit } from "../item.ts";
import type { Period } from "./period.ts";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/**
 * How many units a period takes; one that was started counts. A day is 24 hours from the start, a
 * month goes to the same day of the next one, or to its last day where that is earlier.
 */
export function countUnits({ startsAt, endsAt }: Period, unit: Unit): number {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0) return 0;
  if (unit === "hour") return Math.ceil(length / HOUR_MS);
  if (unit === "day") return Math.ceil(length / DAY_MS);
  let months = 1;
  while (addMonths(startsAt, months) < endsAt) months += 1;
  return months;
}

/** What a period costs, in whole won: 0 is free, null is still to be agreed between the two. */
export function totalOf({ price, unit }: Price, period: Period): number | null {
  return price === null ? null : price * countUnits(period, unit);
}
