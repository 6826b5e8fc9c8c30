import { type Field, many, rule } from "../shared/forms.ts";
import type { FieldErrors } from "../shared/problems.ts";
import { PHOTO_LIMIT } from "./photos.ts";
import { newRef } from "./picked.ts";
import * as z from "zod/mini";

/** Where one photo of a form is to stand: a kept one by its id, a new one as `new-0`, `new-1`, … */
export interface PhotoPlace {
  ref: string;
  /** Counted from 1. */
  place: number;
}

const PLACE = /^([0-9A-Za-z-]{1,36}):([1-9]|1[0-6])$/;

const photoRef: Field<string> = z.string().check(
  rule((value) => /^[0-9A-Za-z-]{1,36}$/.test(value), "photoPlaces"),
);

const photoPlace: Field<PhotoPlace> = z.pipe(
  z.string().check(rule((value) => PLACE.test(value), "photoPlaces")),
  z.transform((value): PhotoPlace => {
    const [, ref = "", place] = PLACE.exec(value) ?? [];
    return { ref, place: Number(place) };
  }),
);

/** The text fields with which a form says which photos stay and in which order; spread them into its shape. */
export const photoFields = {
  keep_photos: many(photoRef, PHOTO_LIMIT),
  photo_places: many(photoPlace, PHOTO_LIMIT * 2),
};

export type PhotoFilesReading =
  | { ok: true; files: File[] }
  | { ok: false; errors: FieldErrors };

/**
 * The files of a form's `photos` field; `kept` is how many photos stay beside them. A file input
 * that was left empty sends a file without name and bytes, which counts as nothing.
 */
export function readPhotoFiles(form: FormData, kept = 0): PhotoFilesReading {
  const files: File[] = [];
  for (const [name, entry] of form) {
    if (!(entry instanceof File) || isNothing(entry)) continue;
    if (name !== "photos") {
      return { ok: false, errors: { form: { key: "unknownField" } } };
    }
    files.push(entry);
  }
  if (files.length + kept > PHOTO_LIMIT) {
    const values = { max: PHOTO_LIMIT };
    return { ok: false, errors: { photos: { key: "photoCount", values } } };
  }
  return { ok: true, files };
}

/**
 * The refs of all photos of a form in the order they are to stand. Without places it is the kept ones
 * as they came, then the new ones. Who is given the place of another pushes it aside.
 */
export function arrangePhotos(
  { keep, files, places }: {
    keep: readonly string[];
    files: number;
    places: readonly PhotoPlace[];
  },
): string[] {
  const refs = [...keep, ...Array.from({ length: files }, (_, n) => newRef(n))];
  const wanted = new Map(places.map(({ ref, place }) => [ref, place]));
  const weighed = refs.map((ref, index) => {
    const own = index + 1;
    const place = wanted.get(ref) ?? own;
    return { ref, weight: place + Math.sign(place - own) / 4 };
  });
  return weighed.sort((a, b) => a.weight - b.weight).map(({ ref }) => ref);
}

function isNothing(file: File): boolean {
  return file.size === 0 && file.name === "";
}
