import type { Ports } from "@/adapters/ports.ts";
import { createEvent } from "@/db/events.ts";
import { replacePhotos } from "@/db/photos.ts";
import { lockOwnItem, updateItem } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import type { Visibility } from "@/domain/rent/item.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { removeUnusedPhotos } from "../uploads/remove_unused_photos.ts";

export interface EditItem {
  viewer: Viewer;
  itemId: string;
  /** The version the form was opened on. */
  version: number;
  draft: ItemDraft;
  state: Visibility;
  /** All photos from now on, in order: one it has already by its id, a new one as its stored file. */
  photos: readonly (string | PhotoFile)[];
}

/** The owner rewrites a thing. StaleEdit when it was saved in between; NotFound to everybody else. */
export async function editItem(
  ports: Ports,
  { viewer, itemId, version, draft, state, photos }: EditItem,
): Promise<Result<{ id: string }>> {
  const { db, clock, bus } = ports;
  const at = clock.now();
  const result = await db.transaction(async (tx) => {
    const item = await lockOwnItem(tx, { id: itemId, ownerId: viewer.id });
    if (item === null || item.deleted) return problem("NotFound");
    if (item.version !== version) return problem("StaleEdit");
    if (item.withheld && state === "public") {
      return problem("Invalid", { state: { key: "withheld" } });
    }
    await updateItem(tx, { id: itemId, owner: viewer, draft, state, at });
    const gone = await replacePhotos(tx, { subjectId: itemId, photos, clock });
    await createEvent(tx, {
      id: newId(clock),
      kind: "rent.edited",
      subjectId: itemId,
      actorId: viewer.id,
      at,
    });
    return ok({ gone });
  });
  if (!result.ok) return result;
  bus.publish("rent", itemId);
  await removeUnusedPhotos(ports, result.value.gone);
  return ok({ id: itemId });
}
