import { PHOTO_MAX_BYTES } from "@/domain/uploads/photos.ts";
import {
  type PhotoKind,
  SNIFF_BYTES,
  sniffPhoto,
} from "@/domain/uploads/sniff.ts";

/** The longest side that is worth sending: more than the widest copy that is kept. */
const LONGEST = 2560;
const QUALITY = 0.85;

export type Prepared =
  | { ok: true; file: File }
  | { ok: false; reason: "photoType" | "photoHeic" | "photoSize" };

/**
 * Looks at a chosen file before it is sent: refuses at once what the server would refuse, makes a
 * huge photo smaller, and turns a HEIC photo into a JPEG where the browser can read it.
 */
export async function preparePhoto(file: File): Promise<Prepared> {
  const head = new Uint8Array(await file.slice(0, SNIFF_BYTES).arrayBuffer());
  const kind = sniffPhoto(head);
  if (kind === null) return { ok: false, reason: "photoType" };
  const smaller = await shrink(file, kind);
  if (kind === "heic" && smaller === null) {
    return { ok: false, reason: "photoHeic" };
  }
  const ready = smaller ?? file;
  return ready.size > PHOTO_MAX_BYTES
    ? { ok: false, reason: "photoSize" }
    : { ok: true, file: ready };
}

/** A smaller copy, upright; null when the photo is small enough or this browser cannot make one. */
async function shrink(
  file: File,
  kind: PhotoKind | "heic",
): Promise<File | null> {
  if (kind === "gif") return null;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
    if (scale === 1 && kind !== "heic") return null;
    const canvas = draw(bitmap, scale);
    bitmap.close();
    const type = kind === "jpeg" || kind === "heic"
      ? "image/jpeg"
      : "image/webp";
    return await encode(canvas, { type, name: file.name });
  } catch {
    return null;
  }
}

function draw(bitmap: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("No canvas to draw on");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The drawing as a file; null when the browser knows only other formats. */
async function encode(
  canvas: HTMLCanvasElement,
  { type, name }: { type: string; name: string },
): Promise<File | null> {
  const blob = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, type, QUALITY)
  );
  return blob?.type === type ? new File([blob], name, { type }) : null;
}
