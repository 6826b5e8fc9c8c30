import type { PhotoFile } from "@/domain/uploads/photos.ts";
import type { Messages } from "@/locales/mod.ts";

/** One photo of a gallery with its words. */
export interface Slide extends PhotoFile {
  alt: string;
  counter: string;
  /** What its thumbnail says. */
  show: string;
}

/** What a gallery says around its photos. */
export interface GalleryWords {
  label: string;
  previous: string;
  next: string;
  open: string;
  close: string;
}

/** Gives each photo of a titled thing its words. */
export function slidesOf(
  photos: readonly PhotoFile[],
  { t, title }: { t: Messages; title: string },
): Slide[] {
  const words = t.uploads.gallery;
  const of = photos.length;
  return photos.map(({ key, width, height, blur }, index) => ({
    key,
    width,
    height,
    blur,
    alt: words.alt(title, index + 1, of),
    counter: words.counter(index + 1, of),
    show: words.show(index + 1),
  }));
}
