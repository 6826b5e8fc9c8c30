import type { Ports } from "@/adapters/ports.ts";
import type { Db } from "@/db/db.ts";
import { findStatistics } from "@/db/statistics.ts";
import {
  type Range,
  type Statistics,
  statisticsOf,
} from "@/domain/moderation/mod.ts";

/** Counting reads much; the same numbers serve everybody for a minute. */
const REMEMBER_MS = 60_000;
const MOST_REMEMBERED = 50;

interface Remembered {
  until: number;
  statistics: Promise<Statistics>;
}

const remembered = new WeakMap<Db, Map<string, Remembered>>();

/** The numbers of a range, at most a minute old. */
export function readStatistics(
  { db, clock }: Ports,
  range: Range,
): Promise<Statistics> {
  const known = remembered.get(db) ?? new Map<string, Remembered>();
  remembered.set(db, known);
  const key = `${range.step} ${range.end}`;
  const now = clock.now().getTime();
  const found = known.get(key);
  if (found && now < found.until) return found.statistics;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const statistics = findStatistics(db, range)
    .then((found) => statisticsOf(range, found));
  known.set(key, { until: now + REMEMBER_MS, statistics });
  // What failed is asked again.
  statistics.catch(() => known.delete(key));
  return statistics;
}
