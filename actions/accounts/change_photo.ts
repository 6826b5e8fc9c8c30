import type { Ports } from "@/adapters/ports.ts";
import { replacePhotoKey } from "@/db/accounts.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { removeUnusedPhotos } from "../uploads/remove_unused_photos.ts";
import { withStoredPhotos } from "../uploads/with_stored_photos.ts";

/** A member shows another picture of themselves; the one before goes. */
export async function changePhoto(
  ports: Ports,
  { viewer, file }: { viewer: Viewer; file: File },
): Promise<Result<null>> {
  const result = await withStoredPhotos(
    ports,
    [file],
    async ([photo]) => ok(await show(ports, viewer, photo?.key ?? null)),
  );
  if (!result.ok) return result;
  await removeUnusedPhotos(ports, result.value);
  return ok(null);
}

/** A member shows no picture any more. */
export async function removePhoto(
  ports: Ports,
  { viewer }: { viewer: Viewer },
): Promise<void> {
  await removeUnusedPhotos(ports, await show(ports, viewer, null));
}

/** Answers the key of the picture there was, unless it is the same one. */
async function show(
  { db, sessions, bus }: Ports,
  viewer: Viewer,
  key: string | null,
): Promise<string[]> {
  const before = await replacePhotoKey(db, { id: viewer.id, key });
  sessions.refresh(viewer.id);
  // It stands on the pages of their things.
  bus.publish("rent", viewer.id);
  return before === null || before === key ? [] : [before];
}
