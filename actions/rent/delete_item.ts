import type { Ports } from "@/adapters/ports.ts";
import { createEvent } from "@/db/events.ts";
import { replacePhotos } from "@/db/photos.ts";
import { deleteItem as deleteItemRow, lockOwnItem } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import { removeUnusedPhotos } from "../uploads/remove_unused_photos.ts";

export interface DeleteItem {
  viewer: Viewer;
  itemId: string;
}

/** The owner takes a thing away for good: a stub stays, its photos go. Twice is once. */
export async function deleteItem(
  ports: Ports,
  { viewer, itemId }: DeleteItem,
): Promise<Result<null>> {
  const { db, clock, bus } = ports;
  const at = clock.now();
  const result = await db.transaction(async (tx) => {
    const item = await lockOwnItem(tx, { id: itemId, ownerId: viewer.id });
    if (item === null) return problem("NotFound");
    if (item.deleted) return ok({ gone: [] });
    await deleteItemRow(tx, { id: itemId, at });
    const gone = await replacePhotos(tx, {
      subjectId: itemId,
      photos: [],
      clock,
    });
    await createEvent(tx, {
      id: newId(clock),
      kind: "rent.deleted",
      subjectId: itemId,
      actorId: viewer.id,
      at,
    });
    return ok({ gone });
  });
  if (!result.ok) return result;
  bus.publish("rent", itemId);
  await removeUnusedPhotos(ports, result.value.gone);
  return ok(null);
}
