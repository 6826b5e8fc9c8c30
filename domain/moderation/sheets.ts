import type { Reason, Snapshot, TargetKind } from "../reports/mod.ts";
import type { Trust } from "../reviews/mod.ts";
import type { FEEDBACK_STATES, ReportOutcome } from "./fields.ts";
import type {
  ActionKind,
  AppealOutcome,
  StaffAction,
  StaffPerson,
} from "./staff_action.ts";
import type { Role } from "./duties.ts";

/** A report as staff see it. */
export interface StaffReport {
  id: string;
  targetKind: TargetKind;
  target: StaffPerson;
  reporter: StaffPerson;
  subjectId: string | null;
  reviewId: string | null;
  roomId: string | null;
  seq: number | null;
  reason: Reason;
  body: string;
  /** What the reporter saw. */
  snapshot: Snapshot;
  at: Date;
  state: "received" | "decided";
  decidedAt: Date | null;
  decidedBy: StaffPerson | null;
  outcome: ReportOutcome | null;
  note: string;
  /** How many reports in this state are about the same, this one among them. */
  alike: number;
}

/** A member as staff see them. */
export interface PersonSheet {
  id: string;
  handle: string;
  name: string;
  region: string;
  role: Role;
  joinedAt: Date;
  confirmed: boolean;
  suspendedUntil: Date | null;
  bannedAt: Date | null;
  withdrawn: boolean;
}

/** What two members agreed on and have not ended, as staff see it of one of them. */
export interface RunningDealing {
  id: string;
  space: string;
  subjectTitle: string;
  otherHandle: string;
  otherName: string;
  startsAt: Date;
  endsAt: Date;
  roomId: string;
  otherId: string;
  subjectId: string;
}

/** A thing of somebody's as staff see it, hidden or not. */
export interface PersonThing {
  id: string;
  space: string;
  title: string;
  visibility: "public" | "hidden";
  withheld: boolean;
  at: Date;
}

/** A published review that somebody wrote, as staff see it. */
export interface PersonReview {
  id: string;
  body: string;
  stars: number;
  withheld: boolean;
  at: Date;
}

/** An appeal as staff see it, with what it is against. */
export interface StaffAppeal {
  id: string;
  body: string;
  at: Date;
  state: "received" | "decided";
  outcome: AppealOutcome | null;
  note: string;
  decidedAt: Date | null;
  member: StaffPerson;
  action: {
    id: string;
    kind: ActionKind;
    reason: string;
    at: Date;
    reportId: string | null;
    /** Null where the host did it on the machine itself. */
    actorId: string | null;
    actorName: string;
  };
}

/** What one of the staff tells the others. */
export interface StaffNote {
  id: string;
  body: string;
  at: Date;
  authorName: string;
}

export type FeedbackState = (typeof FEEDBACK_STATES)[number];

/** What somebody thinks of Madang, as the host reads it. */
export interface FeedbackNote {
  id: string;
  /** Null where a guest wrote. */
  member: Pick<StaffPerson, "handle" | "name"> | null;
  title: string;
  body: string;
  at: Date;
  state: FeedbackState;
  note: string;
}

/** What was reported, as it is now. */
export interface ContentNow {
  /** Empty where it has none. */
  title: string;
  text: string;
  /** Its author has deleted it, or left. */
  gone: boolean;
  /** Staff hid it. */
  withheld: boolean;
  /** Its page; null where nobody can open one. */
  path: string | null;
}

/** What staff know of somebody before they judge. */
export interface PersonHistory {
  sheet: PersonSheet;
  trust: Trust;
  reports: { all: number; upheld: number };
  actions: readonly StaffAction[];
  notes: readonly StaffNote[];
}
