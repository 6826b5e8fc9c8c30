import {
  type Photo,
  PHOTO_WIDTHS,
  photoSrcSet,
  photoUrl,
} from "@/domain/uploads/photos.ts";
import { Icon } from "./Icon.tsx";

export interface PhotoFrameProps {
  photo: Photo | null;
  alt: string;
  /** How wide the photo is shown, as in `<img sizes>`. */
  sizes: string;
  /** For the first photo that is seen; all others load when they come near. */
  eager?: boolean;
  ratio?: "square" | "free";
}

/** A photo in a frame of fixed shape, over its own blur, so that nothing moves while it loads. */
export function PhotoFrame(props: PhotoFrameProps) {
  const { photo, alt, sizes, eager, ratio = "square" } = props;
  const shape = ratio === "square" ? "aspect-square" : "";
  if (photo === null) return <NoPhoto label={alt} />;
  const { width, height } = ratio === "square"
    ? { width: PHOTO_WIDTHS[1], height: PHOTO_WIDTHS[1] }
    : photo;
  return (
    <div class={`relative w-full overflow-hidden bg-raised ${shape}`}>
      <img
        src={photo.blur}
        alt=""
        width={width}
        height={height}
        data-fresh-disable-lock
        class="photo-blur absolute inset-0 size-full object-cover"
      />
      <img
        src={photoUrl(photo.key, PHOTO_WIDTHS[1])}
        srcset={photoSrcSet(photo.key)}
        sizes={sizes}
        alt={alt}
        width={width}
        height={height}
        loading={eager ? "eager" : "lazy"}
        fetchpriority={eager ? "high" : undefined}
        decoding="async"
        data-fresh-disable-lock
        class="relative size-full object-cover"
      />
    </div>
  );
}

function NoPhoto({ label }: { label: string }) {
  return (
    <div
      role={label ? "img" : undefined}
      aria-label={label || undefined}
      class="flex aspect-square w-full items-center justify-center bg-raised text-edge"
    >
      <Icon name="image" class="size-10" />
    </div>
  );
}
