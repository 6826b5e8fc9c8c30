import { Glyph } from "@/components/ui/Glyph.tsx";
import {
  chevronLeftIcon,
  chevronRightIcon,
} from "@/components/ui/icons.gen.ts";
import type { GalleryWords } from "./slides.ts";
import type { Strip } from "./use_strip.ts";

export interface ArrowButtonsProps {
  words: GalleryWords;
  strip: Strip;
  count: number;
}

/** One step back and one forward over a strip; at an end that side goes away. */
export function ArrowButtons({ words, strip, count }: ArrowButtonsProps) {
  const { at, go } = strip;
  return (
    <>
      {at > 0 && (
        <button
          type="button"
          aria-label={words.previous}
          onClick={() => go(at - 1)}
          class={`left-3 ${LOOK}`}
        >
          <Glyph shape={chevronLeftIcon} size={24} />
        </button>
      )}
      {at < count - 1 && (
        <button
          type="button"
          aria-label={words.next}
          onClick={() => go(at + 1)}
          class={`right-3 ${LOOK}`}
        >
          <Glyph shape={chevronRightIcon} size={24} />
        </button>
      )}
    </>
  );
}

const LOOK =
  "absolute top-1/2 -mt-6 hidden size-12 items-center justify-center rounded-full bg-[#161310b3] text-[#fff] md:inline-flex";
