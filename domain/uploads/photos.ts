/** The widths, in pixels, that every photo is kept in. */
export const PHOTO_WIDTHS = [320, 800, 1600] as const;
export const PHOTO_LIMIT = 8;
/** Largest single upload, in bytes. */
export const PHOTO_MAX_BYTES = 15 * 1024 * 1024;
/** Largest whole form, in bytes. */
export const UPLOAD_MAX_BYTES = 64 * 1024 * 1024;
/** Largest picture that is opened, in pixels. */
export const PHOTO_MAX_PIXELS = 100_000_000;

/** A photo after re-encoding: the files `<key>-<width>.webp` for each of `PHOTO_WIDTHS`. */
export interface PhotoFile {
  /** Content address, hex. */
  key: string;
  /** Pixel size of the widest variant, upright. */
  width: number;
  height: number;
  /** A tiny data URI (WebP) that stands in while the photo loads. */
  blur: string;
}

/** A photo as a page shows it. */
export interface Photo extends PhotoFile {
  id: string;
}

/** The address of one width of a photo. */
export function photoUrl(key: string, width: number): string {
  return `/uploads/${key}-${width}.webp`;
}

/** The `srcset` of a photo: every width with its descriptor. */
export function photoSrcSet(key: string): string {
  return PHOTO_WIDTHS.map((width) => `${photoUrl(key, width)} ${width}w`)
    .join(", ");
}
