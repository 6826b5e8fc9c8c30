import { fill } from "@/components/uploads/fill.ts";
import {
  PHOTO_WIDTHS,
  type PhotoFile,
  photoUrl,
} from "@/domain/uploads/photos.ts";
import type { LineView } from "./line_view.ts";

const [SMALL, MEDIUM, LARGE] = PHOTO_WIDTHS;

export interface BubblePhotosProps {
  photos: readonly PhotoFile[];
  /** Who sent them. */
  name: string;
  view: LineView;
}

/** One photo as it is, several as squares; each leads to its full size. */
export function BubblePhotos({ photos, name, view }: BubblePhotosProps) {
  const alone = photos.length === 1;
  return (
    <ul
      class={alone
        ? "w-60 max-w-full"
        : "grid w-60 max-w-full grid-cols-2 gap-1"}
    >
      {photos.map((photo, index) => (
        <li key={photo.key}>
          <a href={photoUrl(photo.key, LARGE)} class="block">
            <img
              src={photoUrl(photo.key, alone ? MEDIUM : SMALL)}
              alt={fill(view.words.photo, { name, n: index + 1 })}
              width={alone ? photo.width : SMALL}
              height={alone ? photo.height : SMALL}
              loading="lazy"
              decoding="async"
              data-fresh-disable-lock
              class={`w-full rounded-xl border border-line bg-raised object-cover ${
                alone ? "max-h-80" : "aspect-square"
              }`}
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
