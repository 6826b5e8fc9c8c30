/** The kinds of picture that are taken; what a browser can draw and the encoder can read. */
export const PHOTO_KINDS = ["jpeg", "png", "webp", "gif", "avif"] as const;
export type PhotoKind = (typeof PHOTO_KINDS)[number];

/** What a file input offers: the kinds above, and HEIC so that it can be refused with a helpful sentence. */
export const PHOTO_ACCEPT =
  "image/jpeg,image/png,image/webp,image/gif,image/avif,image/heic,image/heif";

/** How many leading bytes `sniffPhoto` wants to see. */
export const SNIFF_BYTES = 64;

const AVIF_BRANDS = ["avif", "avis"];
const HEIC_BRANDS = [
  "heic",
  "heix",
  "heim",
  "heis",
  "hevc",
  "hevx",
  "hevm",
  "hevs",
  "mif1",
  "msf1",
];

/**
 * What a file really is by its first bytes, whatever its name and declared type say.
 * Null for everything that is no photo: SVG and HTML have no business here.
 */
export function sniffPhoto(head: Uint8Array): PhotoKind | "heic" | null {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return "jpeg";
  if (startsWith(head, [0x89, ...ascii("PNG"), 0x0d, 0x0a, 0x1a, 0x0a])) {
    return "png";
  }
  if (text(head, 0, 6) === "GIF87a" || text(head, 0, 6) === "GIF89a") {
    return "gif";
  }
  if (text(head, 0, 4) === "RIFF" && text(head, 8, 12) === "WEBP") {
    return "webp";
  }
  return text(head, 4, 8) === "ftyp" ? sniffBrands(head) : null;
}

/** ISO media files say what they are in a list of brands; AVIF wins because the generic brands go with either. */
function sniffBrands(head: Uint8Array): "avif" | "heic" | null {
  const declared = new DataView(head.buffer, head.byteOffset).getUint32(0);
  const end = Math.min(declared, head.length);
  const brands = [text(head, 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(text(head, at, at + 4));
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return "avif";
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? "heic" : null;
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

function text(head: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...head.subarray(from, to));
}

function ascii(letters: string): number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}
