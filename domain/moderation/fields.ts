import * as z from "zod/mini";
import {
  choice,
  type Field,
  type FormReading,
  type FormValues,
  optional,
  readForm,
  rule,
  text,
  ticked,
} from "../shared/forms.ts";
import { parseShortId } from "../shared/ids.ts";
import type { FieldErrors } from "../shared/problems.ts";
import { endOfDay, parseDay } from "../shared/seoul_time.ts";
import { APPEAL_OUTCOMES } from "./staff_action.ts";
import { ROLES } from "./duties.ts";

export const REASON_MAX = 500;
export const APPEAL_MAX = 1000;
export const NOTE_MAX = 1000;
/** Offered as buttons; any day may be typed instead. */
export const SUSPENSION_DAYS = ["1", "3", "7", "30"] as const;
/** Whoever is not to come back for longer is banned. */
const SUSPENSION_MAX_DAYS = 366;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Why; the person concerned reads it. */
const reason: Field<string> = text({
  min: 2,
  max: REASON_MAX,
  key: "staffReason",
  lines: true,
});
const said = (max: number) =>
  text({ min: 0, max, key: "staffNote", lines: true });

/** The name that a page gave to a deed: sent twice, it is done once. */
const deed: Field<string | null> = optional(
  z.pipe(
    z.string().check(rule((value) => parseShortId(value) !== null, "badText")),
    z.transform((value) => parseShortId(value) ?? ""),
  ),
);

const day: Field<string | null> = optional(
  z.string().check(rule((value) => parseDay(value) !== null, "staffUntil")),
);
const days: Field<(typeof SUSPENSION_DAYS)[number] | null> = optional(
  choice(SUSPENSION_DAYS, "staffUntil"),
);

/** Anything that takes a reason. */
export const reasonFields = { reason, deed };
export const suspensionFields = { ...reasonFields, days, until: day };
export const noteFields = {
  body: text({ min: 1, max: NOTE_MAX, key: "staffNote", lines: true }),
  deed,
};
export const roleFields = {
  handle: z.string().check(
    z.overwrite((value) => value.trim().toLowerCase().replace(/^@/, "")),
    rule((value) => value.length > 0 && value.length <= 40, "staffHandle"),
  ),
  role: choice(ROLES, "choice"),
  ...reasonFields,
};
export const appealFields = {
  action: deed,
  body: text({ min: 1, max: APPEAL_MAX, key: "appealLength", lines: true }),
};
export const judgementFields = {
  outcome: choice(APPEAL_OUTCOMES, "choice"),
  note: text({ min: 2, max: REASON_MAX, key: "staffReason", lines: true }),
};
export const FEEDBACK_STATES = ["new", "read", "done"] as const;
export const feedbackFields = {
  state: choice(FEEDBACK_STATES, "choice"),
  note: said(NOTE_MAX),
};

export const REPORT_OUTCOMES = ["upheld", "dismissed"] as const;
export type ReportOutcome = (typeof REPORT_OUTCOMES)[number];
/** What may follow at once from a report that is right. */
export const MEASURES = [
  "none",
  "warn",
  "withhold",
  "remove",
  "suspend",
  "ban",
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** How a report is decided; `together` takes all that wait about the same. */
export const decisionFields = {
  outcome: choice(REPORT_OUTCOMES, "choice"),
  note: text({ min: 2, max: REASON_MAX, key: "staffReason", lines: true }),
  measure: choice(MEASURES, "choice"),
  reason: said(REASON_MAX),
  days,
  until: day,
  together: ticked,
  deed,
};

export type Decision = FormValues<typeof decisionFields>;

/** Reads a decision: a measure wants a reason, and follows only from a report that is right. */
export function parseDecision(
  form: FormData,
  now: Date,
): FormReading<typeof decisionFields> {
  const reading = readForm(decisionFields, form);
  const { values, typed } = reading;
  const errors = {
    ...measureErrors(values, now),
    ...(reading.ok ? {} : reading.errors),
  };
  return Object.keys(errors).length > 0
    ? { ok: false, values, errors, typed }
    : reading;
}

/** What is wrong with a measure and what it needs, as far as the form could be read. */
function measureErrors(values: Partial<Decision>, now: Date): FieldErrors {
  const { measure = "none", outcome, reason = "" } = values;
  if (measure === "none") return {};
  const { days = null, until = null } = values;
  return {
    ...(outcome === "dismissed" ? { measure: { key: "measureIdle" } } : {}),
    ...(reason.length < 2 ? { reason: { key: "staffReasonMissing" } } : {}),
    ...(measure === "suspend" ? suspensionErrors({ days, until }, now) : {}),
  };
}

export interface SuspensionTime {
  days: string | null;
  /** Through this day. */
  until: string | null;
}

/** When a suspension ends; null when it names no time, or none that is ahead. A typed day goes before a button. */
export function suspensionEnd(
  { days, until }: SuspensionTime,
  now: Date,
): Date | null {
  const end = until !== null
    ? endOfDay(until)
    : days !== null
    ? new Date(now.getTime() + Number(days) * DAY_MS)
    : null;
  if (end === null || end <= now) return null;
  return end.getTime() - now.getTime() <= SUSPENSION_MAX_DAYS * DAY_MS
    ? end
    : null;
}

/** What is wrong with a suspension that names no time; nothing while it does. */
export function suspensionErrors(
  time: SuspensionTime,
  now: Date,
): FieldErrors {
  return suspensionEnd(time, now) === null
    ? { until: { key: "staffUntil" } }
    : {};
}
