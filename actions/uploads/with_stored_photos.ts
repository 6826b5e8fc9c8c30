import type { Ports } from "@/adapters/ports.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { problem, type Result } from "@/domain/shared/result.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { removeUnusedPhotos } from "./remove_unused_photos.ts";

/**
 * Stores the photos of a form and hands them to the deed that shows them, in the order of the
 * files. When a photo is refused, the deed is, or anything breaks, the files are gone again.
 * The errors say which file it was: `photos.0`, `photos.1`, ….
 */
export async function withStoredPhotos<T>(
  ports: Ports,
  files: readonly File[],
  deed: (photos: PhotoFile[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const photos: PhotoFile[] = [];
  let done = false;
  try {
    const errors = await storeAll(ports, files, photos);
    if (errors !== null) return problem("Invalid", errors);
    const result = await deed(photos);
    done = result.ok;
    return result;
  } finally {
    if (!done) await removeUnusedPhotos(ports, photos.map(({ key }) => key));
  }
}

/** One after the other, so that one form cannot keep every core busy; `photos` grows as they are stored. */
async function storeAll(
  ports: Ports,
  files: readonly File[],
  photos: PhotoFile[],
): Promise<FieldErrors | null> {
  const errors: FieldErrors = {};
  for (const [index, file] of files.entries()) {
    const result = await ports.photos.store(file);
    if (result.ok) photos.push(result.photo);
    else {
      const values = { name: shortName(file.name) };
      errors[`photos.${index}`] = { key: result.error, values };
    }
  }
  return Object.keys(errors).length > 0 ? errors : null;
}

/** A file's name as an error can show it: its beginning and its ending. */
function shortName(name: string): string {
  const letters = [...name];
  if (letters.length <= 40) return name;
  return `${letters.slice(0, 26).join("")}…${letters.slice(-13).join("")}`;
}
