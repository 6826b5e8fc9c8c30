import type { ProblemName } from "../shared/problems.ts";
import type { Viewer } from "./viewer.ts";

/** Whether a member may take part, and if not, why not: only `good` may write. */
export type Standing = "good" | "unconfirmed" | "suspended" | "banned";

/** What holds at `now`; the gravest reason is named. */
export function standingOf(
  viewer: Pick<Viewer, "confirmed" | "suspendedUntil" | "bannedAt">,
  now: Date,
): Standing {
  if (viewer.bannedAt !== null) return "banned";
  const { suspendedUntil } = viewer;
  if (suspendedUntil !== null && now < suspendedUntil) return "suspended";
  return viewer.confirmed ? "good" : "unconfirmed";
}

const PROBLEMS = {
  good: null,
  unconfirmed: "Unconfirmed",
  suspended: "Suspended",
  banned: "Banned",
} as const satisfies Record<Standing, ProblemName | null>;

/** What a member of this standing is told when they write; null when they may. */
export function standingProblem<S extends Standing>(
  standing: S,
): (typeof PROBLEMS)[S] {
  return PROBLEMS[standing];
}
