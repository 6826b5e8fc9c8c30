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
