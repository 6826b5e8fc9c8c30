import type { Ports } from "@/adapters/ports.ts";
import type { StoredPhoto } from "@/adapters/storage/photo_store.ts";
import { createEvent } from "@/db/events.ts";
import { replacePhotos } from "@/db/photos.ts";
import { updateItem } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import type { Visibility } from "@/domain/rent/item.ts";
import { newId } from "@/domain/shared/ids.ts";
import type { Result } from "@/domain/shared/result.ts";

export interface EditItem {
  viewer: Viewer;
  itemId: string;
  /** The version the form was opened on. */
  version: number;
  draft: ItemDraft;
  state: Visibility;
  /** The photos that stay, in the order they are shown. */
  keepPhotoIds: readonly string[];
  /** New ones, already stored; they follow those that stay. */
  photos: readonly StoredPhoto[];
}

/** The owner rewrites a thing. StaleEdit when somebody saved in between, NotFound to everybody else. */
export async function editItem(
  ports: Ports,
  { viewer, itemId, version, draft, state, keepPhotoIds, photos }: EditItem,
): Promise<Result<{ id: string }>> {
  const at = ports.clock.now();
  const result = await ports.db.transaction(async (tx) => {
    const updated = await updateItem(tx, {
      id: itemId,
      owner: viewer,
      version,
      draft,
      state,
      at,
    });
    if (!updated.ok) return updated;
    await replacePhotos(tx, {
      subjectId: itemId,
      keep: keepPhotoIds,
      photos,
      clock: ports.clock,
    });
    await createEvent(tx, {
      id: newId(ports.clock),
      kind: "rent.edited",
      subjectId: itemId,
      actorId: viewer.id,
      at,
    });
    return updated;
  });
  if (result.ok) ports.bus.publish("rent", itemId);
  return result;
}
