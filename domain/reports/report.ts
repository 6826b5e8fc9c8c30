import {
  choice,
  type FormReading,
  readForm,
  text,
  type Typed,
} from "../shared/forms.ts";
import type { PhotoFile } from "../uploads/photos.ts";
import { OTHER, type Reason, REASONS, type TargetKind } from "./reasons.ts";

export const REPORT_MAX = 512;

const body = text({
  min: 0,
  max: REPORT_MAX,
  key: "reportLength",
  lines: true,
});

export interface ReportDraft {
  reason: Reason;
  body: string;
}

export type ReportReading =
  | { ok: true; draft: ReportDraft; typed: Typed }
  | Extract<FormReading<ReturnType<typeof fieldsFor>>, { ok: false }>;

/** The form of a report: one of the reasons of its kind, and words where the reason says nothing. */
export function parseReport(kind: TargetKind, form: FormData): ReportReading {
  const reading = readForm(fieldsFor(kind), form);
  if (!reading.ok) return reading;
  const { values, typed } = reading;
  if (values.reason === OTHER && values.body === "") {
    const errors = { body: { key: "reportWords" } };
    return { ok: false, values, errors, typed };
  }
  return { ok: true, draft: values, typed };
}

function fieldsFor(kind: TargetKind) {
  const reasons: readonly Reason[] = REASONS[kind];
  return { reason: choice(reasons, "reportReason"), body };
}

/** What a report is about, as addresses name it. */
export type TargetRef =
  | { kind: "person"; handle: string }
  | { kind: "item"; subjectId: string }
  | { kind: "message"; roomId: string; seq: number }
  | { kind: "review"; reviewId: string };

/** What a report is about, as somebody who may see it finds it. */
export interface ReportTarget {
  kind: TargetKind;
  /** Whoever answers for it. */
  memberId: string;
  subjectId: string | null;
  roomId: string | null;
  seq: number | null;
  reviewId: string | null;
  snapshot: Snapshot;
}

/** How a thing looked when it was reported; survives JSON. */
export interface Snapshot {
  /** Whoever answers for it, by the names they had. */
  name: string;
  handle: string;
  /** The thing's title, or that of the thing a message or a review is about. */
  title: string;
  /** Its words. */
  text: string;
  /** Of a review. */
  stars: number | null;
  photos: readonly PhotoFile[];
  /** When it was written: ISO time; null for a person. */
  at: string | null;
  /** Of a message: what was said just before it, in its order. */
  before: readonly SaidBefore[];
}

/** What is left of it once its words are gone. */
export const WORDLESS: Snapshot = {
  name: "",
  handle: "",
  title: "",
  text: "",
  stars: null,
  photos: [],
  at: null,
  before: [],
};

/** How long what is undecided may quote somebody who has left, in ms. */
const QUOTE_MS = 90 * 24 * 60 * 60 * 1000;

/** When the words of who leaves now go at the latest. */
export function eraseBy(at: Date): Date {
  return new Date(at.getTime() + QUOTE_MS);
}

/** A message that stood before the one that was reported. */
export interface SaidBefore {
  /** Whether the one who reports said it. */
  byReporter: boolean;
  text: string;
  photos: number;
  at: string;
}

export type Outcome = "upheld" | "dismissed";

/** A report as the one who made it sees it. */
export interface Report {
  id: string;
  kind: TargetKind;
  reason: Reason;
  body: string;
  at: Date;
  /** How the thing looked then. */
  snapshot: Snapshot;
  /** Null until the host has looked at it. */
  decision: Decision | null;
}

export interface Decision {
  at: Date;
  outcome: Outcome;
  /** What the reporter is told. */
  note: string;
}
