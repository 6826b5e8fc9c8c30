import type { Role } from "./duties.ts";

/** Everything that is written down for good. */
export const ACTION_KINDS = [
  "warn",
  "suspend",
  "relieve",
  "ban",
  "unban",
  "withhold",
  "release",
  "remove",
  "decide",
  "look",
  "judge",
  "change_role",
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Against what its target may appeal. */
export const APPEALABLE = [
  "warn",
  "suspend",
  "ban",
  "withhold",
  "remove",
] as const satisfies readonly ActionKind[];
export type AppealableKind = (typeof APPEALABLE)[number];

export function isAppealable(kind: ActionKind): kind is AppealableKind {
  return (APPEALABLE as readonly ActionKind[]).includes(kind);
}

/**
 * What takes back an action that was wrong. A warning only stands corrected, and the words of a
 * removed message are gone.
 */
export const UNDOING = {
  warn: null,
  suspend: "relieve",
  ban: "unban",
  withhold: "release",
  remove: null,
} as const satisfies Record<AppealableKind, ActionKind | null>;

/** Somebody as staff see them in lists. */
export interface StaffPerson {
  id: string;
  handle: string;
  /** Empty for who has left: pages say "탈퇴유저". */
  name: string;
  role: Role;
}

/** What an action was done to, besides a person. */
export interface ActionThing {
  subject: { id: string; space: string; title: string } | null;
  reviewId: string | null;
  roomId: string | null;
  seq: number | null;
}

/** One line of the log of all that staff did. */
export interface StaffAction extends ActionThing {
  id: string;
  kind: ActionKind;
  /** Null where the host did it on the machine itself. */
  actor: StaffPerson | null;
  target: StaffPerson | null;
  reportId: string | null;
  reason: string;
  data: ActionData;
  at: Date;
}

/** What else is known of an action; each kind has its own. */
export interface ActionData {
  /** ISO time until which somebody is suspended. */
  until?: string;
  /** How a report or an appeal was decided. */
  outcome?: string;
  /** How many reports were decided at once. */
  reports?: number;
  /** The role before and since. */
  from?: Role;
  to?: Role;
  /** Things that went out of sight with somebody who was banned. */
  subjects?: readonly string[];
  /** The appeal that an action answers. */
  appeal?: string;
}

/** What somebody was told of an action, as they see it themselves: who did it is not said. */
export interface OwnAction {
  id: string;
  kind: AppealableKind;
  reason: string;
  at: Date;
  until: Date | null;
  subject: { id: string; space: string; title: string } | null;
  appeal: OwnAppeal | null;
}

export interface OwnAppeal {
  body: string;
  at: Date;
  state: "received" | "decided";
  outcome: AppealOutcome | null;
  note: string;
}

export const APPEAL_OUTCOMES = ["upheld", "overturned"] as const;
/** `upheld`: the action stands. */
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];
