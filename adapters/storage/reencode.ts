import { createHash } from "node:crypto";
import type { Buffer } from "node:buffer";
import sharp, { type Sharp } from "sharp";
import { PHOTO_MAX_PIXELS, PHOTO_WIDTHS } from "@/domain/uploads/photos.ts";
import type { PhotoKind } from "@/domain/uploads/sniff.ts";
import type { StoredPhoto } from "./photo_store.ts";

/** Screenshots of long pages are cut down to this many times the width: WebP ends at 16,383 pixels. */
const TALLEST = 3;
const QUALITY = 80;
const SECONDS = 30;
const BLUR_WIDTH = 16;
/** What sharp calls each kind. */
const FORMATS: Record<PhotoKind, string> = {
  jpeg: "jpeg",
  png: "png",
  webp: "webp",
  gif: "gif",
  avif: "heif",
};

/** Keeps libvips from holding on to decoded pictures between photos. */
export function quietEncoder() {
  sharp.cache(false);
}

/** A photo as it will lie on disk, still in memory. */
export interface EncodedPhoto {
  photo: StoredPhoto;
  /** The WebP bytes of each of `PHOTO_WIDTHS`, in that order. */
  files: { width: number; bytes: Uint8Array }[];
}

/**
 * How many pixels a picture claims, from its header alone: the check that comes before
 * anything is decoded. Null when the header cannot be read or is of another kind than its magic.
 */
export async function countPixels(
  bytes: Uint8Array,
  kind: PhotoKind,
): Promise<number | null> {
  try {
    const head = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (head.format !== FORMATS[kind]) return null;
    return head.width * head.height;
  } catch {
    return null;
  }
}

/**
 * Decodes once, upright and in sRGB, and encodes three widths and a blur placeholder. Nothing of
 * the source but its pixels comes along. Throws when the picture is damaged or cut off.
 */
export async function encodePhoto(bytes: Uint8Array): Promise<EncodedPhoto> {
  const largest = PHOTO_WIDTHS[PHOTO_WIDTHS.length - 1]!;
  const { data, info } = await shrink(
    sharp(bytes, { failOn: "error", limitInputPixels: PHOTO_MAX_PIXELS })
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb"),
    largest,
  ).raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const again = () => sharp(data, { raw: { width, height, channels } });
  const files = [];
  for (const width of PHOTO_WIDTHS) {
    files.push({ width, bytes: await toWebp(shrink(again(), width)) });
  }
  const blur = await again().resize({ width: BLUR_WIDTH })
    .webp({ quality: 40, effort: 6 }).toBuffer();
  return {
    photo: {
      key: contentKey(files.map((file) => file.bytes)),
      width,
      height,
      blur: `data:image/webp;base64,${blur.toString("base64")}`,
    },
    files,
  };
}

function shrink(picture: Sharp, width: number): Sharp {
  return picture.resize({
    width,
    height: width * TALLEST,
    fit: "inside",
    withoutEnlargement: true,
  });
}

function toWebp(picture: Sharp): Promise<Buffer> {
  return picture.webp({ quality: QUALITY, effort: 4 }).toBuffer();
}

function contentKey(files: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const bytes of files) hash.update(bytes);
  return hash.digest("hex").slice(0, 40);
}
