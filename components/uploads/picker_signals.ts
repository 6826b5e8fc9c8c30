import { type Signal, signal } from "@preact/signals";
import { PHOTO_WIDTHS, photoUrl } from "@/domain/uploads/photos.ts";
import type { PickedPhoto } from "@/domain/uploads/picked.ts";

/** What the picker of a form and the button that sends it share. */
export interface PickerSignals {
  photos: Signal<PickedPhoto[]>;
  /** What is wrong with photos, as sentences. */
  faults: Signal<string[]>;
  /** How many choices are still being looked at; the form waits for them. */
  preparing: Signal<number>;
}

export function createPickerSignals(
  { kept, faults }: {
    /** The photos there are already: the id by which the form knows each, and its key. */
    kept: readonly { id: string; key: string }[];
    faults: string[];
  },
): PickerSignals {
  const photos = kept.map(({ id, key }): PickedPhoto => ({
    id,
    src: photoUrl(key, PHOTO_WIDTHS[0]),
    file: null,
    refused: false,
  }));
  return {
    photos: signal(photos),
    faults: signal(faults),
    preparing: signal(0),
  };
}
