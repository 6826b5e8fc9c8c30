import type { Ports } from "@/adapters/ports.ts";
import type { StoredPhoto } from "@/adapters/storage/photo_store.ts";
import { createEvent } from "@/db/events.ts";
import { createPhotos } from "@/db/photos.ts";
import { createItem } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, type Result } from "@/domain/shared/result.ts";

export interface PublishItem {
  viewer: Viewer;
  draft: ItemDraft;
  /** Already stored, in the order they are shown; the first is the cover. */
  photos: readonly StoredPhoto[];
}

/** A neighbour puts a thing on show, in their own district. */
export async function publishItem(
  ports: Ports,
  { viewer, draft, photos }: PublishItem,
): Promise<Result<{ id: string }>> {
  const id = newId(ports.clock);
  const at = ports.clock.now();
  await ports.db.transaction(async (tx) => {
    await createItem(tx, { id, owner: viewer, draft, at });
    await createPhotos(tx, { subjectId: id, photos, clock: ports.clock });
    await createEvent(tx, {
      id: newId(ports.clock),
      kind: "rent.published",
      subjectId: id,
      actorId: viewer.id,
      at,
    });
  });
  ports.bus.publish("rent", id);
  return ok({ id });
}
