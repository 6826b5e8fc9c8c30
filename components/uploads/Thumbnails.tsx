import { PHOTO_WIDTHS, photoUrl } from "@/domain/uploads/photos.ts";
import type { Slide } from "./slides.ts";

export interface ThumbnailsProps {
  slides: readonly Slide[];
  label: string;
  /** Which one is in sight, counted from 0. */
  at: number;
  onChoose: (event: MouseEvent, index: number) => void;
}

/** A small picture of each photo that leads to it. */
export function Thumbnails({ slides, label, at, onChoose }: ThumbnailsProps) {
  return (
    <ul class="swipe gap-2 px-1 py-1" aria-label={label}>
      {slides.map((slide, index) => (
        <li key={index}>
          <a
            href={`#photo-${index + 1}`}
            aria-label={slide.show}
            aria-current={index === at ? "true" : undefined}
            onClick={(event) => onChoose(event, index)}
            class="block size-16 overflow-hidden rounded-lg border-2 border-transparent bg-raised aria-[current=true]:border-persimmon"
          >
            <img
              src={photoUrl(slide.key, PHOTO_WIDTHS[0])}
              alt=""
              width={64}
              height={64}
              loading="lazy"
              decoding="async"
              data-fresh-disable-lock
              class="size-full object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
