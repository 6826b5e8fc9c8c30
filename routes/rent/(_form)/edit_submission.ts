import { itemFields, stateField } from "@/domain/rent/draft.ts";
import {
  type FormReading,
  optional,
  readForm,
  wholeNumber,
} from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import {
  arrangePhotos,
  photoFields,
  readPhotoFiles,
} from "@/domain/uploads/photo_form.ts";
import { newRef } from "@/domain/uploads/picked.ts";
import type { Photo, PhotoFile } from "@/domain/uploads/photos.ts";

/** Everything that `/rent/:id/edit` takes; who names no version and no state leaves them to what they are. */
const editFields = {
  ...itemFields,
  state: optional(stateField),
  version: optional(wholeNumber({ min: 1, max: 1e9, key: "badText" })),
  ...photoFields,
};

/** The form of an edit as it came in. */
export interface EditSubmission {
  reading: FormReading<typeof editFields>;
  /** What is wrong with fields and photos; empty when `reading` is right and so are the photos. */
  errors: FieldErrors;
  files: File[];
  /** Those that stay by their short ids, and `new-0`, `new-1`, … for the files, as they are to stand. */
  order: string[];
}

/** Reads the form of an edit; `photos` are those there are. */
export function readEdit(
  form: FormData,
  photos: readonly Photo[],
): EditSubmission {
  const reading = readForm(editFields, form);
  const keep = reading.values.keep_photos ?? [];
  const files = readPhotoFiles(form, keep.length);
  const errors = {
    ...keepErrors(keep, photos),
    ...(reading.ok ? {} : reading.errors),
    ...(files.ok ? {} : files.errors),
  };
  const count = files.ok ? files.files.length : 0;
  const places = reading.values.photo_places ?? [];
  const order = arrangePhotos({ keep, files: count, places });
  return { reading, errors, files: files.ok ? files.files : [], order };
}

function keepErrors(
  keep: readonly string[],
  photos: readonly Photo[],
): FieldErrors {
  const known = new Set(photos.map(({ id }) => shortId(id)));
  if (new Set(keep).size < keep.length) {
    return { keep_photos: { key: "duplicate" } };
  }
  return keep.every((id) => known.has(id))
    ? {}
    : { keep_photos: { key: "photoGone" } };
}

/** All photos as the edit wants them: an id for each that stays, a stored file for each new one. */
export function photosInOrder(
  order: readonly string[],
  { photos, stored }: {
    photos: readonly Photo[];
    stored: readonly PhotoFile[];
  },
): (string | PhotoFile)[] {
  const byRef = new Map<string, string | PhotoFile>([
    ...photos.map(({ id }) => [shortId(id), id] as const),
    ...stored.map((photo, n) => [newRef(n), photo] as const),
  ]);
  return order.map((ref) => byRef.get(ref)).filter((one) => one !== undefined);
}
