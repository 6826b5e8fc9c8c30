import { PHOTO_ACCEPT } from "@/domain/uploads/sniff.ts";
import type { PickedPhoto } from "@/domain/uploads/picked.ts";
import { fill } from "./fill.ts";
import type { PickerWords } from "./PhotoTile.tsx";

export interface PlainPickerProps {
  /** The photos there are already. */
  kept: readonly PickedPhoto[];
  /** Those of them that are to go, by id. */
  dropped: readonly string[];
  words: PickerWords;
}

/** Photos without any script: a file input, and boxes and places for the photos there are. */
export function PlainPicker({ kept, dropped, words }: PlainPickerProps) {
  return (
    <div class="flex min-h-36 flex-col justify-center gap-4">
      {kept.length > 0 && (
        <>
          <p class="text-sm text-soft">{words.keptHint}</p>
          <ul class="grid grid-cols-2 gap-3 xs:grid-cols-3 sm:grid-cols-4">
            {kept.map((photo, index) => (
              <li key={photo.id} class="flex flex-col gap-2">
                <KeptPhoto
                  photo={photo}
                  n={index + 1}
                  count={kept.length}
                  dropped={dropped.includes(photo.id)}
                  words={words}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <label for="photos" class="font-semibold">
        {kept.length > 0 ? words.more : words.chooseFiles}
      </label>
      <input
        id="photos"
        type="file"
        name="photos"
        accept={PHOTO_ACCEPT}
        multiple
        aria-describedby="photos-hint"
        class="field"
      />
    </div>
  );
}

interface KeptPhotoProps {
  photo: PickedPhoto;
  n: number;
  count: number;
  dropped: boolean;
  words: PickerWords;
}

function KeptPhoto({ photo, n, count, dropped, words }: KeptPhotoProps) {
  return (
    <>
      <label class="relative block overflow-hidden rounded-lg">
        <img
          src={photo.src ?? ""}
          alt=""
          width={320}
          height={320}
          data-fresh-disable-lock
          class="aspect-square w-full object-cover"
        />
        <input
          type="checkbox"
          name="keep_photos"
          value={photo.id}
          checked={!dropped}
          aria-label={fill(words.keep, { n })}
          class="absolute left-2 top-2 size-6"
        />
      </label>
      {count > 1 && (
        <select
          name="photo_places"
          aria-label={fill(words.place, { n })}
          class="field"
        >
          {Array.from({ length: count }, (_, place) => place + 1).map((
            place,
          ) => (
            <option
              key={place}
              value={`${photo.id}:${place}`}
              selected={place === n}
            >
              {fill(words.placeOption, { n: place })}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
