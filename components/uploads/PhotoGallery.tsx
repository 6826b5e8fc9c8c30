import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { PhotoFrame } from "@/components/ui/PhotoFrame.tsx";
import { Gallery } from "@/islands/Gallery.tsx";
import type { Messages } from "@/locales/mod.ts";
import { slidesOf } from "./slides.ts";

export interface PhotoGalleryProps {
  t: Messages;
  /** What the photos show; it stands in their alternative texts. */
  title: string;
  photos: readonly PhotoFile[];
}

/** The photos on a thing's own page, or a frame that says there are none. */
export function PhotoGallery({ t, title, photos }: PhotoGalleryProps) {
  const { label, previous, next, open, close, none } = t.uploads.gallery;
  return (
    <section aria-label={label}>
      {photos.length === 0
        ? (
          <div class="overflow-hidden md:rounded-2xl">
            <PhotoFrame photo={null} alt={none} sizes="100vw" />
          </div>
        )
        : (
          <Gallery
            slides={slidesOf(photos, { t, title })}
            words={{ label, previous, next, open, close }}
          />
        )}
    </section>
  );
}
