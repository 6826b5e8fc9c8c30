import type { Ports } from "@/adapters/ports.ts";
import { markNoticesRead } from "@/db/notifications.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";

export interface MarkSeen {
  viewer: Viewer;
  /** What was looked at; all notifications where nothing is named. */
  aboutId?: string;
}

/** A member has seen what they were told. Answers how many notifications wait still. */
export async function markSeen(
  { db, clock, badges }: Ports,
  { viewer, aboutId }: MarkSeen,
): Promise<number> {
  const memberId = viewer.id;
  await markNoticesRead(db, { memberId, aboutId, at: clock.now() });
  badges.forget(memberId);
  return (await badges.get(memberId)).news;
}
