import type { Ports } from "@/adapters/ports.ts";
import { createBookmark, deleteBookmark } from "@/db/bookmarks.ts";
import { createEvent } from "@/db/events.ts";
import { lockItemOfOthers, updateBookmarkCount } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

export interface ToggleBookmark {
  viewer: Viewer;
  itemId: string;
}

/** A neighbour keeps a thing, or lets go of it when it was kept. One's own cannot be kept. */
export async function toggleBookmark(
  ports: Ports,
  { viewer, itemId }: ToggleBookmark,
): Promise<Result<{ bookmarked: boolean; count: number }>> {
  const { db, clock, bus } = ports;
  const at = clock.now();
  const bookmark = { memberId: viewer.id, subjectId: itemId };
  const result = await db.transaction(async (tx) => {
    const item = await lockItemOfOthers(tx, {
      id: itemId,
      viewerId: viewer.id,
    });
    if (item === null) return problem("NotFound");
    const bookmarked = await createBookmark(tx, { ...bookmark, at });
    if (!bookmarked) await deleteBookmark(tx, bookmark);
    const count = await updateBookmarkCount(tx, {
      id: itemId,
      by: bookmarked ? 1 : -1,
    });
    await createEvent(tx, {
      id: newId(clock),
      kind: bookmarked ? "rent.bookmarked" : "rent.unbookmarked",
      subjectId: itemId,
      actorId: viewer.id,
      at,
    });
    return ok({ bookmarked, count });
  });
  if (result.ok) bus.publish("rent", itemId);
  return result;
}
