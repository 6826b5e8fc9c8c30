import type { Ports } from "@/adapters/ports.ts";
import { listPhotoKeysInUse } from "@/db/photos.ts";

/**
 * Takes away the files of photos that no subject shows any more. Call it after the commit; a
 * failure leaves files behind and nothing else, so the deed it follows has succeeded.
 */
export async function removeUnusedPhotos(
  ports: Ports,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  try {
    const inUse = new Set(await listPhotoKeysInUse(ports.db, keys));
    await ports.photos.remove(keys.filter((key) => !inUse.has(key)));
  } catch (error) {
    ports.log.warn("Unused photos were left behind", {
      keys: keys.join(","),
      error: String(error),
    });
  }
}
