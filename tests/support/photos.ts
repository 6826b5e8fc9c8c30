import sharp from "sharp";
import { deflateSync } from "node:zlib";

/** How a test picture is to be; by default a small JPEG. */
export interface PictureOptions {
  width?: number;
  height?: number;
  format?: "jpeg" | "png" | "webp" | "gif" | "avif";
  /** Fills the picture, so that two pictures differ. */
  colour?: string;
  /** EXIF orientation, 1 to 8. */
  orientation?: number;
  /** Says where and with what it was taken. */
  exif?: boolean;
}

/** A real picture: left half of one colour, right half of another, so that its turning shows. */
export async function picture(
  options: PictureOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { width = 400, height = 300, format = "jpeg", colour = "#c0392b" } =
    options;
  const half = { width: Math.ceil(width / 2), height, channels: 3 as const };
  let drawing = sharp({
    create: { width, height, channels: 3, background: "#2980b9" },
  }).composite([{
    input: { create: { ...half, background: colour } },
    left: 0,
    top: 0,
  }]);
  if (options.exif) drawing = drawing.withExif(TELLTALE);
  if (options.orientation) {
    drawing = drawing.withMetadata({ orientation: options.orientation });
  }
  return new Uint8Array(await drawing.toFormat(format).toBuffer());
}

/** The same as a file of a form. */
export async function pictureFile(
  name: string,
  options: PictureOptions = {},
): Promise<File> {
  const type = `image/${options.format ?? "jpeg"}`;
  return new File([await picture(options)], name, { type });
}

/** A few bytes that claim to be a PNG of any size: what a pixel bomb is. */
export function pngBomb(
  width: number,
  height: number,
): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  return joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk("IHDR", new Uint8Array(header.buffer)),
    pngChunk("IDAT", new Uint8Array(deflateSync(new Uint8Array(100_000)))),
    pngChunk("IEND", new Uint8Array()),
  ]);
}

/** The first bytes of a photo as an iPhone takes it, then nothing that anybody here could read. */
export function heicHeader(): Uint8Array<ArrayBuffer> {
  const text = "\0\0\0\x24ftypheic\0\0\0\0mif1MiHEMiPrmiafMiHBheic";
  return joined([
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    new Uint8Array(2000),
  ]);
}

function pngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = joined([new TextEncoder().encode(type), data]);
  return joined([number(data.length), body, number(crc32(body))]);
}

function number(value: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TELLTALE = {
  IFD0: { Make: "Telltale", Model: "Phone 9", Software: "Camera" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "37/1 30/1 0/1",
    GPSLongitudeRef: "E",
    GPSLongitude: "127/1 2/1 0/1",
  },
};
