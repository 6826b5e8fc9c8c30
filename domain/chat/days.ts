import { dayOf } from "../shared/seoul_time.ts";
import type { Line } from "./room_event.ts";

/** The lines of one day in Seoul. */
export interface Day {
  /** `2026-03-01`. */
  day: string;
  lines: readonly Line[];
}

/** Parts lines by the days on which they were said, in their order. */
export function byDay(lines: readonly Line[]): Day[] {
  const days: { day: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const day = dayOf(new Date(line.at));
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
}

const MINUTE_MS = 60 * 1000;

/** Whether a line goes on with what the one before it said: the same person, the same minute. */
export function continues(previous: Line | undefined, line: Line): boolean {
  if (previous?.kind !== "message" || line.kind !== "message") return false;
  const minute = (at: string) => Math.floor(Date.parse(at) / MINUTE_MS);
  return previous.authorId === line.authorId &&
    minute(previous.at) === minute(line.at);
}
