/** One photo in the picker of a form, before it is sent. */
export interface PickedPhoto {
  /** A kept photo's id, or a name of its own for a new one. */
  id: string;
  /** Where a small view of it is; null when the browser cannot show it. */
  src: string | null;
  /** What will be sent; null for one that is stored already. */
  file: File | null;
  /** Whether it was refused when it was sent. */
  refused: boolean;
}

/** Puts one photo where another stands; those between move up. */
export function movePicked(
  picked: readonly PickedPhoto[],
  from: number,
  to: number,
): PickedPhoto[] {
  const moved = picked[from];
  if (!moved || to < 0 || to >= picked.length) return [...picked];
  const rest = picked.filter((photo) => photo !== moved);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** Marks the new photos that were refused, by their number in the form that was sent. */
export function markRefused(
  picked: readonly PickedPhoto[],
  refused: readonly number[],
): PickedPhoto[] {
  const fresh = picked.filter((photo) => photo.file !== null);
  return picked.map((photo) => ({
    ...photo,
    refused: photo.file !== null && refused.includes(fresh.indexOf(photo)),
  }));
}

/** The form fields that say all this: what stays, what is new, and where each one stands if both are there. */
export function pickedEntries(
  picked: readonly PickedPhoto[],
): [name: string, value: string | File][] {
  const kept = picked.filter((photo) => photo.file === null);
  const fresh = picked.filter((photo) => photo.file !== null);
  const refOf = (photo: PickedPhoto) =>
    photo.file === null ? photo.id : newRef(fresh.indexOf(photo));
  const places = picked.map((photo, index) => `${refOf(photo)}:${index + 1}`);
  const mixed = kept.length > 0 && fresh.length > 0;
  return [
    ...kept.map(({ id }) => ["keep_photos", id] as [string, string]),
    ...fresh.flatMap(({ file }): [string, File][] =>
      file ? [["photos", file]] : []
    ),
    ...(mixed ? places : [])
      .map((place) => ["photo_places", place] as [string, string]),
  ];
}

/** How a form names its n-th new photo. */
export function newRef(n: number): string {
  return `new-${n}`;
}
