import {
  type Reason,
  REASONS,
  TARGET_KINDS,
  type TargetKind,
} from "../reports/mod.ts";
import { choice, optional, readForm } from "../shared/forms.ts";
import { parseShortId, shortId } from "../shared/ids.ts";
import { ACTION_KINDS, type ActionKind } from "./staff_action.ts";

/** Where a page of a list ends; the next begins after it, whatever has come since. */
export interface Cursor {
  at: Date;
  id: string;
}

/** The cursor as it stands in an address. */
export function cursorText({ at, id }: Cursor): string {
  return `${at.getTime()}-${shortId(id)}`;
}

/** The cursor of an address; null when there is none, or none that is written so. */
export function parseCursor(params: URLSearchParams): Cursor | null {
  const [, time, short] = /^(\d{1,14})-(\w{22})$/.exec(
    params.get("after") ?? "",
  ) ?? [];
  const id = parseShortId(short ?? "");
  return id === null ? null : { at: new Date(Number(time)), id };
}

export const REPORT_STATES = ["received", "decided"] as const;
/** How long a report has waited at least, in hours. */
export const AGES = { day: 24, days: 72, week: 168 } as const;
export type AgeName = keyof typeof AGES;
const AGE_NAMES = ["day", "days", "week"] as const;
const HOUR_MS = 60 * 60 * 1000;

/** Every reason there is, of whatever kind of thing. */
export const ALL_REASONS: readonly Reason[] = [
  ...new Set(Object.values(REASONS).flat()),
];

/** Which reports the queue shows. */
export interface QueueFilter {
  state: (typeof REPORT_STATES)[number];
  kind: TargetKind | null;
  reason: Reason | null;
  age: AgeName | null;
}

/** Reads `?state=&kind=&reason=&age=`; what is none of them is left out. */
export function parseQueueFilter(params: URLSearchParams): QueueFilter {
  const { values } = readForm({
    state: optional(choice(REPORT_STATES, "choice")),
    kind: optional(choice(TARGET_KINDS, "choice")),
    reason: optional(choice(ALL_REASONS, "choice")),
    age: optional(choice(AGE_NAMES, "choice")),
  }, params);
  return {
    state: values.state ?? "received",
    kind: values.kind ?? null,
    reason: values.reason ?? null,
    age: values.age ?? null,
  };
}

/** The same filter as it stands in an address, with something else chosen. */
export function queuePath(
  filter: QueueFilter,
  change: Partial<QueueFilter> & { after?: string } = {},
): string {
  const { state, ...rest } = { ...filter, ...change };
  const params = new URLSearchParams();
  if (state !== "received") params.set("state", state);
  for (const [name, value] of Object.entries(rest)) {
    if (value) params.set(name, value);
  }
  const query = params.toString();
  return query === "" ? "/admin/reports" : `/admin/reports?${query}`;
}

/** Reports before this time are as old as the filter asks. */
export function agedBefore(age: AgeName | null, now: Date): Date {
  return age === null ? now : new Date(now.getTime() - AGES[age] * HOUR_MS);
}

/** Which of the log's lines are shown. */
export interface LogFilter {
  kind: ActionKind | null;
  /** A handle: who did it, or whom it concerned. */
  who: string | null;
}

export function parseLogFilter(params: URLSearchParams): LogFilter {
  const { values } = readForm({
    kind: optional(choice(ACTION_KINDS, "choice")),
  }, params);
  const who = params.get("who")?.trim().replace(/^@/, "").slice(0, 40) ?? "";
  return { kind: values.kind ?? null, who: who === "" ? null : who };
}

export function logPath(filter: LogFilter, after?: string): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, after })) {
    if (value) params.set(name, value);
  }
  const query = params.toString();
  return query === "" ? "/admin/log" : `/admin/log?${query}`;
}
