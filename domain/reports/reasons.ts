/** What can be reported, and why: for each kind of thing its reasons, the likeliest first. */
export const REASONS = {
  person: [
    "abuse",
    "harassment",
    "fraud",
    "broken_promise",
    "impersonation",
    "other",
  ],
  item: ["banned", "not_lending", "dealer", "fraud", "other"],
  message: [
    "abuse",
    "harassment",
    "fraud",
    "spam",
    "private_data",
    "other",
  ],
  review: ["untrue", "abuse", "private_data", "spam", "other"],
} as const;

export type TargetKind = keyof typeof REASONS;
export type Reason = typeof REASONS[TargetKind][number];

export const TARGET_KINDS = Object.keys(REASONS) as TargetKind[];

/** The one reason that says nothing by itself: words are needed. */
export const OTHER = "other" satisfies Reason;
