import type { Ports } from "@/adapters/ports.ts";
import { createEvent } from "@/db/events.ts";
import { createPhotos } from "@/db/photos.ts";
import { createItem } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import { newId } from "@/domain/shared/ids.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";

export interface PublishItem {
  viewer: Viewer;
  draft: ItemDraft;
  /** Already stored, in the order they are shown; the first is the cover. */
  photos: readonly PhotoFile[];
}

/** A neighbour puts a thing on show, in their own district. */
export async function publishItem(
  ports: Ports,
  { viewer, draft, photos }: PublishItem,
): Promise<Result<{ id: string }>> {
  const { db, clock, bus } = ports;
  const id = newId(clock);
  const at = clock.now();
  await db.transaction(async (tx) => {
    await createItem(tx, { id, owner: viewer, draft, at });
    await createPhotos(tx, { subjectId: id, photos, clock });
    await createEvent(tx, {
      id: newId(clock),
      kind: "rent.published",
      subjectId: id,
      actorId: viewer.id,
      at,
    });
  });
  bus.publish("rent", id);
  return ok({ id });
}
