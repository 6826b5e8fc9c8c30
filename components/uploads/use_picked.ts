import { useEffect, useRef, useState } from "preact/hooks";
import { PHOTO_LIMIT } from "@/domain/uploads/photos.ts";
import { movePicked, type PickedPhoto } from "@/domain/uploads/picked.ts";
import { fill } from "./fill.ts";
import type { PickerWords } from "./PhotoTile.tsx";
import type { PickerSignals } from "./picker_signals.ts";
import { preparePhoto } from "./prepare_photo.ts";

export interface UsePickedOptions {
  picker: PickerSignals;
  words: PickerWords;
  /** Why a file is not taken; `{name}` and `{max}` stand in them. */
  reasons: Record<string, string>;
}

/** What can be done with the photos of a picker; each change is also told in words. */
export function usePicked({ picker, words, reasons }: UsePickedOptions) {
  const { photos, faults, preparing } = picker;
  const [status, setStatus] = useState("");
  const made = useRef(new Set<string>());
  useEffect(() => () => made.current.forEach(URL.revokeObjectURL), []);

  async function add(files: readonly File[]) {
    const wrong: string[] = [];
    preparing.value += 1;
    for (const file of files) {
      const prepared = await preparePhoto(file);
      if (!prepared.ok) {
        wrong.push(fill(reasons[prepared.reason] ?? "", { name: file.name }));
      } else if (photos.value.length < PHOTO_LIMIT) {
        photos.value = [...photos.value, newPhoto(prepared.file)];
      } else {
        wrong.push(fill(reasons.photoCount ?? "", { max: PHOTO_LIMIT }));
        break;
      }
    }
    preparing.value -= 1;
    faults.value = wrong;
    setStatus(fill(words.added, { n: photos.value.length }));
  }

  function newPhoto(file: File): PickedPhoto {
    const src = URL.createObjectURL(file);
    made.current.add(src);
    return { id: crypto.randomUUID(), src, file, refused: false };
  }

  function remove(id: string) {
    photos.value = photos.value.filter((photo) => photo.id !== id);
    faults.value = [];
    setStatus(fill(words.removed, { n: photos.value.length }));
    focusAfterPaint("photos");
  }

  function move(from: number, to: number) {
    photos.value = movePicked(photos.value, from, to);
    setStatus(fill(words.moved, { n: to + 1 }));
    focusAfterPaint(document.activeElement?.id);
  }

  return { add, remove, move, status };
}

/** A button that moves or goes away with its photo would leave the keyboard nowhere. */
function focusAfterPaint(id: string | undefined) {
  if (!id) return;
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
