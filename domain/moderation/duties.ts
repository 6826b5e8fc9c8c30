/**
 * Who of the staff may do what to whom, as data: buttons, guards and refusals all follow from the
 * table below. A cell that is not in it is refused and changes nothing.
 */
import type { Viewer } from "../accounts/viewer.ts";
import type { ProblemName } from "../shared/problems.ts";

export const ROLES = ["member", "moderator", "admin"] as const;
export type Role = Viewer["role"];

/**
 * Whom a duty may concern. `lower`: whoever stands below, so never oneself nor one's equals.
 * `insight`: the same, and to admins everybody but themselves. `anybody` is no limit at all,
 * `nobody` a duty that is about no person.
 */
export type About = "lower" | "insight" | "anybody" | "nobody";

interface Row {
  /** The lowest role that has it. */
  from: Exclude<Role, "member">;
  about: About;
}

/** The whole table. */
export const DUTIES = {
  read_reports: { from: "moderator", about: "insight" },
  look: { from: "moderator", about: "insight" },
  note: { from: "moderator", about: "insight" },
  decide: { from: "moderator", about: "insight" },
  judge: { from: "moderator", about: "insight" },
  warn: { from: "moderator", about: "lower" },
  suspend: { from: "moderator", about: "lower" },
  relieve: { from: "moderator", about: "lower" },
  withhold: { from: "moderator", about: "lower" },
  release: { from: "moderator", about: "lower" },
  remove: { from: "moderator", about: "lower" },
  ban: { from: "admin", about: "lower" },
  unban: { from: "admin", about: "lower" },
  change_role: { from: "admin", about: "anybody" },
  read_log: { from: "moderator", about: "nobody" },
  read_statistics: { from: "moderator", about: "nobody" },
  save_statistics: { from: "admin", about: "nobody" },
  answer_feedback: { from: "admin", about: "nobody" },
} as const satisfies Record<string, Row>;

export type Duty = keyof typeof DUTIES;

/** What is about words and deeds, which stay when their author leaves; all else is about who is here. */
const OUTLIVING: ReadonlySet<Duty> = new Set([
  "read_reports",
  "look",
  "decide",
  "judge",
  "relieve",
  "unban",
  "withhold",
  "release",
  "remove",
]);

/** Whether a duty is still one when whom it concerns has left. */
export function outlives(duty: Duty): boolean {
  return OUTLIVING.has(duty);
}

/** Somebody as the table sees them. */
export type Ranked = Pick<Viewer, "id" | "role">;

const RANK: Record<Role, number> = { member: 0, moderator: 1, admin: 2 };

/** Whether a role is of the staff at all. */
export function isStaff(role: Role): boolean {
  return RANK[role] > RANK.member;
}

/** Whether a role has a duty, whomever it is about. */
export function hasDuty(role: Role, duty: Duty): boolean {
  return RANK[role] >= RANK[DUTIES[duty].from];
}

/** Why somebody may not do this to somebody; null when they may. Whoever is no staff learns nothing. */
export function dutyObstacle(
  actor: Ranked,
  duty: Duty,
  target: Ranked,
): ProblemName | null {
  if (!isStaff(actor.role)) return "NotFound";
  if (!hasDuty(actor.role, duty)) return "NotYourDuty";
  const { about }: Row = DUTIES[duty];
  if (about === "anybody" || about === "nobody") return null;
  if (actor.id === target.id) return "OwnCase";
  if (RANK[target.role] < RANK[actor.role]) return null;
  return about === "insight" && actor.role === "admin" ? null : "PeerCase";
}

/** Whether somebody may do this to somebody. */
export function mayDo(actor: Ranked, duty: Duty, target: Ranked): boolean {
  return dutyObstacle(actor, duty, target) === null;
}
