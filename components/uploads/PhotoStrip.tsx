import {
  PHOTO_WIDTHS,
  photoSrcSet,
  photoUrl,
} from "@/domain/uploads/photos.ts";
import type { GalleryWords, Slide } from "./slides.ts";
import type { Strip } from "./use_strip.ts";

export interface PhotoStripProps {
  slides: readonly Slide[];
  words: GalleryWords;
  strip: Strip;
  onOpen: (event: MouseEvent) => void;
}

/** Photos side by side, swiped or scrolled from one to the next; a click leads to the whole photo. */
export function PhotoStrip({ slides, words, strip, onOpen }: PhotoStripProps) {
  return (
    <ul
      ref={strip.strip}
      onScroll={strip.onScroll}
      class="swipe snap scroll-smooth md:rounded-2xl"
    >
      {slides.map((slide, index) => (
        <li
          key={index}
          id={`photo-${index + 1}`}
          class="relative aspect-square overflow-hidden bg-raised"
        >
          <a
            href={photoUrl(slide.key, PHOTO_WIDTHS[2])}
            title={words.open}
            onClick={onOpen}
            class="block size-full"
          >
            <SlidePhoto slide={slide} first={index === 0} />
          </a>
          {slides.length > 1 && (
            <p
              aria-hidden="true"
              class="absolute bottom-3 right-3 rounded-full bg-[#161310b3] px-3 py-1 text-sm tabular-nums text-[#fff] pointer-events-none"
            >
              {slide.counter}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function SlidePhoto({ slide, first }: { slide: Slide; first: boolean }) {
  const side = PHOTO_WIDTHS[1];
  return (
    <>
      <img
        src={slide.blur}
        alt=""
        width={side}
        height={side}
        class="photo-blur absolute inset-0 size-full object-cover"
      />
      <img
        src={photoUrl(slide.key, side)}
        srcset={photoSrcSet(slide.key)}
        sizes="(min-width: 900px) 600px, 100vw"
        alt={slide.alt}
        width={side}
        height={side}
        loading={first ? "eager" : "lazy"}
        fetchpriority={first ? "high" : undefined}
        decoding="async"
        data-fresh-disable-lock
        class="relative size-full object-cover"
      />
    </>
  );
}
