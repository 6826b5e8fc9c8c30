import { useEffect, useState } from "preact/hooks";
import { ArrowButtons } from "@/components/uploads/ArrowButtons.tsx";
import { Lightbox } from "@/components/uploads/Lightbox.tsx";
import { PhotoStrip } from "@/components/uploads/PhotoStrip.tsx";
import type { GalleryWords, Slide } from "@/components/uploads/slides.ts";
import { Thumbnails } from "@/components/uploads/Thumbnails.tsx";
import { useStrip } from "@/components/uploads/use_strip.ts";

export interface GalleryProps {
  slides: readonly Slide[];
  words: GalleryWords;
}

/**
 * The photos of a thing. As it comes from the server it is swiped and its thumbnails are links;
 * the script adds arrow keys, buttons and a view over the whole window.
 */
export function Gallery({ slides, words }: GalleryProps) {
  const strip = useStrip(slides.length);
  const [ready, setReady] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => setReady(true), []);

  function openHere(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  }

  function choose(event: MouseEvent, index: number) {
    event.preventDefault();
    strip.go(index);
  }

  function close(at: number) {
    setOpen(false);
    strip.go(at);
  }

  return (
    <div class="flex flex-col gap-2" onKeyDown={strip.onKeyDown}>
      <div class="relative">
        <PhotoStrip
          slides={slides}
          words={words}
          strip={strip}
          onOpen={openHere}
        />
        {ready && (
          <ArrowButtons words={words} strip={strip} count={slides.length} />
        )}
      </div>
      {slides.length > 1 && (
        <Thumbnails
          slides={slides}
          label={words.label}
          at={strip.at}
          onChoose={choose}
        />
      )}
      {open && (
        <Lightbox
          slides={slides}
          words={words}
          start={strip.at}
          onClose={close}
        />
      )}
    </div>
  );
}
