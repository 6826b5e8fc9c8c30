import { useEffect, useRef, useState } from "preact/hooks";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { imagePlusIcon } from "@/components/ui/icons.gen.ts";
import { Fault } from "@/components/uploads/Fault.tsx";
import { fill } from "@/components/uploads/fill.ts";
import {
  PhotoTile,
  type PickerWords,
} from "@/components/uploads/PhotoTile.tsx";
import type { PickerSignals } from "@/components/uploads/picker_signals.ts";
import { PlainPicker } from "@/components/uploads/PlainPicker.tsx";
import { useFileSources } from "@/components/uploads/use_file_sources.ts";
import { usePicked } from "@/components/uploads/use_picked.ts";
import { PHOTO_LIMIT } from "@/domain/uploads/photos.ts";
import { PHOTO_ACCEPT } from "@/domain/uploads/sniff.ts";

export interface PhotoPickerProps {
  /** Shared with the island that sends the form; starts with the photos there are. */
  picker: PickerSignals;
  /** Those that somebody without script had unticked, by id. */
  dropped: string[];
  words: PickerWords;
  reasons: Record<string, string>;
}

/** Picking photos: a file input at first; with its script drop, paste, previews, and an order. */
export function PhotoPicker(props: PhotoPickerProps) {
  const { picker: { photos, faults }, dropped, words } = props;
  const root = useRef<HTMLDivElement>(null);
  const [plain, setPlain] = useState<HTMLInputElement | null>(null);
  useEffect(() => {
    photos.value = photos.value.filter(({ id }) => !dropped.includes(id));
    setPlain(root.current?.querySelector<HTMLInputElement>("#photos") ?? null);
  }, []);
  return (
    <div ref={root} class="flex flex-col gap-3">
      {plain
        ? <RichPicker {...props} plain={plain} />
        : <PlainPicker kept={photos.value} dropped={dropped} words={words} />}
      <p id="photos-hint" class="text-sm text-soft">
        {fill(words.hint, { limit: PHOTO_LIMIT })}
      </p>
      {faults.value.map((text) => <Fault key={text} text={text} />)}
    </div>
  );
}

interface RichPickerProps extends PhotoPickerProps {
  /** The input whose place this takes: somebody may have been quicker than the script. */
  plain: HTMLInputElement;
}

function RichPicker(props: RichPickerProps) {
  const { picker: { photos, preparing }, plain, words } = props;
  const { add, remove, move, status } = usePicked(props);
  useEffect(() => {
    const take = () => plain.files?.length && add([...plain.files]);
    take();
    // It also answers for whoever is still looking through their photos.
    plain.addEventListener("change", take);
  }, []);
  const [dragged, setDragged] = useState<string | null>(null);
  const hovering = useFileSources(add);
  const list = photos.value;

  function dragOver(to: number) {
    const from = list.findIndex((photo) => photo.id === dragged);
    if (from >= 0 && from !== to) move(from, to);
  }

  return (
    <>
      <ul class="grid grid-cols-3 gap-x-2 gap-y-1 xs:grid-cols-4">
        {list.length < PHOTO_LIMIT && (
          <li class={list.length === 0 ? "col-span-full" : ""}>
            <AddTile
              count={list.length}
              words={words}
              lit={hovering}
              onFiles={add}
            />
          </li>
        )}
        {list.map((photo, index) => (
          <li
            key={photo.id}
            draggable
            onDragStart={(event) => {
              event.dataTransfer?.setData("text/plain", photo.id);
              setDragged(photo.id);
            }}
            onDragEnter={() => dragOver(index)}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDragEnd={() => setDragged(null)}
            class={photo.id === dragged ? "opacity-50" : "cursor-grab"}
          >
            <PhotoTile
              photo={photo}
              index={index}
              count={list.length}
              words={words}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(photo.id)}
            />
          </li>
        ))}
      </ul>
      <p
        role="status"
        class={preparing.value > 0 ? "text-sm text-soft" : "sr-only"}
      >
        {preparing.value > 0 ? words.preparing : status}
      </p>
    </>
  );
}

interface AddTileProps {
  count: number;
  words: PickerWords;
  /** Whether files hover over the page. */
  lit: boolean;
  onFiles: (files: File[]) => void;
}

function AddTile({ count, words, lit, onFiles }: AddTileProps) {
  return (
    <label
      class={`flex flex-col items-center justify-center gap-1 rounded-lg border-2 border-dashed p-2 text-center transition-colors focus-within:border-persimmon hover:border-persimmon ${
        count === 0 ? "min-h-36" : "aspect-square"
      } ${lit ? "border-persimmon bg-persimmon-tint" : "border-edge"}`}
    >
      <Glyph shape={imagePlusIcon} size={24} class="text-persimmon" />
      <span class="text-sm font-semibold">{words.choose}</span>
      {count === 0
        ? <span class="text-sm text-soft">{words.drop}</span>
        : (
          <span class="text-sm tabular-nums text-soft">
            {fill(words.count, { n: count, limit: PHOTO_LIMIT })}
          </span>
        )}
      <input
        id="photos"
        type="file"
        accept={PHOTO_ACCEPT}
        multiple
        aria-describedby="photos-hint"
        class="sr-only"
        onChange={({ currentTarget }) => {
          onFiles([...currentTarget.files ?? []]);
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
