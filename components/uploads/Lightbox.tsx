import { useEffect, useRef } from "preact/hooks";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { xIcon } from "@/components/ui/icons.gen.ts";
import {
  PHOTO_WIDTHS,
  photoSrcSet,
  photoUrl,
} from "@/domain/uploads/photos.ts";
import { ArrowButtons } from "./ArrowButtons.tsx";
import type { GalleryWords, Slide } from "./slides.ts";
import { useStrip } from "./use_strip.ts";

export interface LightboxProps {
  slides: readonly Slide[];
  words: GalleryWords;
  /** The photo that is shown first, counted from 0. */
  start: number;
  /** Told which photo was in sight at the end. */
  onClose: (at: number) => void;
}

/** The whole photos over the whole window, until Escape or the cross. */
export function Lightbox({ slides, words, start, onClose }: LightboxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const strip = useStrip(slides.length);
  useEffect(() => {
    dialog.current?.showModal();
    strip.go(start);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={words.label}
      onClose={() => onClose(strip.at)}
      onKeyDown={strip.onKeyDown}
      class="fixed inset-0 m-0 h-full max-h-none w-full max-w-none overflow-hidden bg-[#0d0b09] p-0 text-[#f5efe8]"
    >
      <ul
        ref={strip.strip}
        onScroll={strip.onScroll}
        class="swipe snap size-full"
      >
        {slides.map((slide, index) => (
          <li key={index} class="flex items-center justify-center">
            <img
              src={photoUrl(slide.key, PHOTO_WIDTHS[2])}
              srcset={photoSrcSet(slide.key)}
              sizes="100vw"
              alt={slide.alt}
              width={slide.width}
              height={slide.height}
              class="max-h-full w-auto max-w-full object-contain"
            />
          </li>
        ))}
      </ul>
      <ArrowButtons words={words} strip={strip} count={slides.length} />
      <p class="absolute left-4 top-5 tabular-nums" aria-live="polite">
        {slides[strip.at]?.counter}
      </p>
      <button
        type="button"
        aria-label={words.close}
        onClick={() => dialog.current?.close()}
        class="absolute right-3 top-3 inline-flex size-11 items-center justify-center rounded-full bg-[#161310b3]"
      >
        <Glyph shape={xIcon} size={24} />
      </button>
    </dialog>
  );
}
