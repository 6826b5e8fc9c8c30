import { useState } from "preact/hooks";
import { Glyph } from "@/components/ui/Glyph.tsx";
import {
  arrowLeftIcon,
  arrowRightIcon,
  imageIcon,
  xIcon,
} from "@/components/ui/icons.gen.ts";
import type { PickedPhoto } from "@/domain/uploads/picked.ts";
import type { Messages } from "@/locales/mod.ts";
import { fill } from "./fill.ts";

export type PickerWords = Messages["uploads"]["picker"];

export interface PhotoTileProps {
  photo: PickedPhoto;
  /** Its place, counted from 0. */
  index: number;
  count: number;
  words: PickerWords;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One photo of the picker: its picture, a cross, and the ways forward and back. */
export function PhotoTile(props: PhotoTileProps) {
  const { photo, index, count, words, onMove, onRemove } = props;
  const n = index + 1;
  return (
    <>
      <div
        class={`relative aspect-square overflow-hidden rounded-lg border-2 bg-raised ${
          photo.refused ? "border-rose" : "border-transparent"
        }`}
      >
        <Preview photo={photo} alt={fill(words.photo, { n })} words={words} />
        {index === 0 && words.cover !== "" && (
          <span class="absolute bottom-1 left-1 rounded-full bg-persimmon px-2 text-sm font-semibold text-on-persimmon">
            {words.cover}
          </span>
        )}
        <button
          type="button"
          aria-label={fill(words.remove, { n })}
          onClick={onRemove}
          class="absolute -right-1 -top-1 flex size-11 items-center justify-center"
        >
          <span class="flex size-7 items-center justify-center rounded-full bg-[#161310c0] text-[#fff]">
            <Glyph shape={xIcon} />
          </span>
        </button>
      </div>
      <div class="flex items-center justify-between">
        <MoveButton
          label={fill(words.forward, { n })}
          shape={arrowLeftIcon}
          id={`${photo.id}-forward`}
          possible={index > 0}
          onClick={() => onMove(index - 1)}
        />
        <span class="text-sm tabular-nums">{n}</span>
        <MoveButton
          label={fill(words.backward, { n })}
          shape={arrowRightIcon}
          id={`${photo.id}-backward`}
          possible={index < count - 1}
          onClick={() => onMove(index + 1)}
        />
      </div>
    </>
  );
}

function Preview(
  { photo, alt, words }: {
    photo: PickedPhoto;
    alt: string;
    words: PickerWords;
  },
) {
  const [failed, setFailed] = useState(false);
  if (photo.src === null || failed) {
    return (
      <span class="flex size-full flex-col items-center justify-center gap-1 p-2 text-center text-sm text-soft">
        <Glyph shape={imageIcon} size={24} />
        {words.unreadable}
      </span>
    );
  }
  return (
    <img
      src={photo.src}
      alt={alt}
      draggable={false}
      data-fresh-disable-lock
      onError={() => setFailed(true)}
      class="size-full object-cover"
    />
  );
}

interface MoveButtonProps {
  id: string;
  label: string;
  shape: string;
  possible: boolean;
  onClick: () => void;
}

/** Stays in the row of keys when it has nowhere to go, so that the cursor is not lost at the ends. */
function MoveButton({ id, label, shape, possible, onClick }: MoveButtonProps) {
  return (
    <button
      type="button"
      id={id}
      aria-label={label}
      aria-disabled={possible ? undefined : "true"}
      onClick={possible ? onClick : undefined}
      class="flex size-11 items-center justify-center rounded-full text-soft hover:bg-raised hover:text-ink aria-[disabled=true]:opacity-30"
    >
      <Glyph shape={shape} />
    </button>
  );
}
