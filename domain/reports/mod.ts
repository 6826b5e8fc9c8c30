/** The door to reports: what can be reported and why, and what becomes of it. */
export {
  FEEDBACK_MAX,
  FEEDBACK_TITLE_MAX,
  type FeedbackDraft,
  parseFeedback,
} from "./feedback.ts";
export {
  OTHER,
  type Reason,
  REASONS,
  TARGET_KINDS,
  type TargetKind,
} from "./reasons.ts";
export {
  type Decision,
  eraseBy,
  type Outcome,
  parseReport,
  type Report,
  REPORT_MAX,
  type ReportDraft,
  type ReportReading,
  type ReportTarget,
  type SaidBefore,
  type Snapshot,
  type TargetRef,
  WORDLESS,
} from "./report.ts";
