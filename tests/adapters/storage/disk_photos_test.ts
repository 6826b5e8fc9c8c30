import assert from "node:assert/strict";
import sharp, { type Sharp } from "sharp";
import { openDiskPhotos } from "@/adapters/storage/disk_photos.ts";
import type { PhotoStore } from "@/adapters/storage/photo_store.ts";
import { PHOTO_MAX_BYTES, PHOTO_WIDTHS } from "@/domain/uploads/photos.ts";
import { heicHeader, picture, pngBomb } from "../../support/photos.ts";

type Bytes = Uint8Array<ArrayBuffer>;

interface Folder {
  store: PhotoStore;
  path: string;
  /** Every file below, temporary ones too. */
  files(): string[];
}

/** What sharp can do and its types do not say. */
interface HdrWriter extends Sharp {
  withGainMap(): Sharp;
}

function test(name: string, body: (folder: Folder) => Promise<void>) {
  Deno.test(`the photo store ${name}`, async () => {
    const path = await Deno.makeTempDir({ prefix: "madang-photos-" });
    try {
      const store = await openDiskPhotos(`${path}/uploads`);
      await body({ store, path, files: () => [...filesBelow(path)] });
    } finally {
      await Deno.remove(path, { recursive: true });
    }
  });
}

function* filesBelow(path: string): Generator<string> {
  for (const entry of Deno.readDirSync(path)) {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory) yield* filesBelow(inner);
    else yield inner;
  }
}

async function stored(store: PhotoStore, bytes: Bytes) {
  const result = await store.store(new Blob([bytes]));
  assert.ok(result.ok, JSON.stringify(result));
  return result.photo;
}

async function bytesOf(store: PhotoStore, key: string, width: number) {
  const file = await store.read(`${key}-${width}.webp`);
  assert.ok(file);
  const bytes = await new Response(file.body).bytes();
  assert.equal(bytes.length, file.size);
  return bytes;
}

test("turns a phone's photo upright and keeps nothing it said about itself", async ({ store }) => {
  const source = await picture({
    width: 2000,
    height: 1500,
    orientation: 6,
    exif: true,
  });
  assert.ok(new TextDecoder("latin1").decode(source).includes("Telltale"));
  const photo = await stored(store, source);
  assert.deepEqual([photo.width, photo.height], [1500, 2000]);
  for (const width of PHOTO_WIDTHS) {
    const bytes = await bytesOf(store, photo.key, width);
    const found = await sharp(bytes).metadata();
    assert.equal(found.format, "webp");
    assert.equal(found.width, Math.min(width, 1500));
    assert.equal(found.space, "srgb");
    for (
      const trace of ["exif", "icc", "iptc", "xmp", "orientation"] as const
    ) {
      assert.equal(found[trace], undefined, trace);
    }
    assert.ok(!new TextDecoder("latin1").decode(bytes).includes("Telltale"));
  }
});

test("shows the left half of a sideways photo on top", async ({ store }) => {
  const photo = await stored(store, await picture({ orientation: 6 }));
  const bytes = await bytesOf(store, photo.key, 320);
  const { data, info } = await sharp(bytes).raw()
    .toBuffer({ resolveWithObject: true });
  assert.ok(info.height > info.width);
  const red = (row: number) => data[row * info.width * info.channels]!;
  assert.ok(red(10) > 150, "red on top");
  assert.ok(red(info.height - 10) < 100, "blue below");
});

for (const format of ["jpeg", "png", "webp", "gif", "avif"] as const) {
  test(`takes ${format}`, async ({ store, files }) => {
    const photo = await stored(store, await picture({ format, width: 900 }));
    assert.match(photo.key, /^[0-9a-f]{40}$/);
    assert.deepEqual([photo.width, photo.height], [900, 300]);
    assert.match(photo.blur, /^data:image\/webp;base64,/);
    assert.ok(photo.blur.length < 600, `${photo.blur.length}`);
    assert.equal(files().length, PHOTO_WIDTHS.length);
  });
}

test("takes a phone's HDR photo for the JPEG it is", async ({ store }) => {
  const plain = sharp(await picture({ width: 900 })) as HdrWriter;
  const hdr = await plain.withGainMap().jpeg().toBuffer();
  assert.ok((await sharp(hdr).metadata()).gainMap);
  const photo = await stored(store, new Uint8Array(hdr));
  assert.deepEqual([photo.width, photo.height], [900, 300]);
  const found = sharp(await bytesOf(store, photo.key, 320));
  assert.equal((await found.metadata()).gainMap, undefined);
  const [red = 0, , blue = 0] = await found.raw().toBuffer();
  assert.ok(red > 150 && blue < 80, `${red} ${blue}`);
});

test("takes the first frame of a moving picture", async ({ store }) => {
  const frames = [
    await picture({ format: "png", width: 60, height: 40 }),
    await picture({ format: "png", width: 60, height: 40, colour: "#27ae60" }),
  ];
  const gif = await sharp(frames, { join: { animated: true } }).gif()
    .toBuffer();
  const photo = await stored(store, new Uint8Array(gif));
  assert.deepEqual([photo.width, photo.height], [60, 40]);
  const found = await sharp(await bytesOf(store, photo.key, 320)).metadata();
  assert.equal(found.pages ?? 1, 1);
});

test("never makes a small photo larger, and writes all its names", async ({ store }) => {
  const photo = await stored(store, await picture({ width: 50, height: 40 }));
  for (const width of PHOTO_WIDTHS) {
    const found = await sharp(await bytesOf(store, photo.key, width))
      .metadata();
    assert.deepEqual([found.width, found.height], [50, 40]);
  }
});

test("puts see-through pictures on white, so that no blur shines through", async ({ store }) => {
  const glass = await sharp({
    create: {
      width: 40,
      height: 40,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    },
  }).png().toBuffer();
  const photo = await stored(store, new Uint8Array(glass));
  const found = sharp(await bytesOf(store, photo.key, 320));
  assert.equal((await found.metadata()).hasAlpha, false);
  assert.ok((await found.raw().toBuffer())[0]! > 250);
});

test("brings other colour spaces to sRGB", async ({ store }) => {
  const print = await sharp(await picture()).toColourspace("cmyk").jpeg()
    .toBuffer();
  const wide = await sharp(await picture()).withIccProfile("p3").jpeg()
    .toBuffer();
  for (const source of [print, wide]) {
    const photo = await stored(store, new Uint8Array(source));
    const found = await sharp(await bytesOf(store, photo.key, 800)).metadata();
    assert.deepEqual([found.space, found.channels, found.icc], [
      "srgb",
      3,
      undefined,
    ]);
  }
});

test("shrinks a very tall screenshot instead of failing on it", async ({ store }) => {
  const photo = await stored(
    store,
    await picture({ width: 1080, height: 20_000, format: "png" }),
  );
  assert.deepEqual([photo.width, photo.height], [259, 4800]);
});

test("gives the same photo the same name, and another photo another", async ({ store, files }) => {
  const source = await picture();
  const first = await stored(store, source);
  const second = await stored(store, source);
  assert.deepEqual(second, first);
  assert.equal(files().length, PHOTO_WIDTHS.length);
  const other = await stored(store, await picture({ colour: "#000000" }));
  assert.notEqual(other.key, first.key);
  assert.equal(files().length, 2 * PHOTO_WIDTHS.length);
});

test("works on many photos at once", async ({ store, files }) => {
  const sources = await Promise.all(
    Array.from(
      { length: 12 },
      (_, n) => picture({ colour: `#${(0x101010 * (n + 1)).toString(16)}` }),
    ),
  );
  const photos = await Promise.all(sources.map((one) => stored(store, one)));
  assert.equal(new Set(photos.map((photo) => photo.key)).size, 12);
  assert.equal(files().length, 12 * PHOTO_WIDTHS.length);
});

/** Bytes of text as they come in a file. */
function written(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function disguisedScript(): Bytes {
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...written("<script>")]);
}

async function cut(bytes: Promise<Bytes>, length: number): Promise<Bytes> {
  return (await bytes).slice(0, length);
}

type Making = () => Bytes | Promise<Bytes>;

const REFUSED: [what: string, make: Making, error: string][] = [
  ["a script", () => written("alert(document.cookie)"), "photoType"],
  ["a web page", () => written("<!doctype html><p>"), "photoType"],
  ["an SVG", () => written('<svg onload="alert(1)"/>'), "photoType"],
  ["a PDF", () => written("%PDF-1.7\n"), "photoType"],
  ["a shell script", () => written("#!/bin/sh\nrm -rf /\n"), "photoType"],
  ["a TIFF", () => written("II*\0\x08\0\0\0"), "photoType"],
  ["a sound", () => written("\0\0\0\x20ftypM4A \0\0\0\0"), "photoType"],
  ["one byte", () => new Uint8Array([0xff]), "photoType"],
  ["an empty file", () => new Uint8Array(), "photoBroken"],
  ["a HEIC photo", heicHeader, "photoHeic"],
  ["a pixel bomb", () => pngBomb(50_000, 50_000), "photoPixels"],
  ["a bomb of one row", () => pngBomb(2_000_000_000, 1), "photoBroken"],
  ["a script behind JPEG magic", disguisedScript, "photoBroken"],
  ["a truncated JPEG", () => cut(picture(), 900), "photoBroken"],
  [
    "a JPEG that lacks its last part",
    () => cut(noise(), 80_000),
    "photoBroken",
  ],
  [
    "a truncated PNG",
    () => cut(picture({ format: "png" }), 200),
    "photoBroken",
  ],
  [
    "a truncated WebP",
    () => cut(picture({ format: "webp" }), 99),
    "photoBroken",
  ],
  [
    "a truncated AVIF",
    () => cut(picture({ format: "avif" }), 400),
    "photoBroken",
  ],
  ["more than 15 MB", () => new Uint8Array(PHOTO_MAX_BYTES + 1), "photoSize"],
];

for (const [what, make, error] of REFUSED) {
  test(`refuses ${what} and writes nothing`, async ({ store, files }) => {
    const file = new File([await make()], "photo.jpg", { type: "image/jpeg" });
    assert.deepEqual(await store.store(file), { ok: false, error });
    assert.deepEqual(files(), []);
  });
}

async function noise(): Promise<Bytes> {
  const picture = sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      background: "#000000",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });
  const bytes = new Uint8Array(await picture.jpeg({ quality: 95 }).toBuffer());
  assert.ok(bytes.length > 100_000);
  return bytes;
}

test("reads nothing but its own files", async ({ store, path }) => {
  const photo = await stored(store, await picture());
  await Deno.writeTextFile(`${path}/secret.webp`, "secret");
  const { key } = photo;
  for (
    const name of [
      "../secret.webp",
      "..%2fsecret.webp",
      `../uploads/${key.slice(0, 2)}/${key}-320.webp`,
      `${key.slice(0, 2)}/${key}-320.webp`,
      `${key}-320.webp/`,
      `${key}-320.webp\0`,
      `${key}-320.webp\n`,
      `${key}-321.webp`,
      `${key}-0320.webp`,
      `${key}-320.html`,
      `${key}-320`,
      `${key.toUpperCase()}-320.webp`,
      `${"0".repeat(40)}-320.webp`,
      "/etc/passwd",
      "",
      ".",
      "..",
    ]
  ) {
    assert.equal(await store.read(name), null, JSON.stringify(name));
  }
});

test("removes all widths of a photo, and only its own", async ({ store, files }) => {
  const gone = await stored(store, await picture());
  const stays = await stored(store, await picture({ colour: "#000000" }));
  await store.remove([gone.key, "../uploads", "f".repeat(40)]);
  assert.equal(await store.read(`${gone.key}-320.webp`), null);
  assert.equal(files().length, PHOTO_WIDTHS.length);
  assert.ok(files().every((file) => file.includes(stays.key)));
});

test("leaves a photo that somebody else has stored just now", async ({ store, files }) => {
  const source = await picture();
  const [{ key }] = await Promise.all([
    stored(store, source),
    stored(store, source),
  ]);
  await store.remove([key]);
  assert.equal(files().length, PHOTO_WIDTHS.length);
  await store.remove([key]);
  assert.deepEqual(files(), []);
});

test("clears away what a dead process left half-written", async ({ path, files }) => {
  const incoming = `${path}/uploads/.incoming`;
  await Deno.writeTextFile(`${incoming}/old`, "half");
  await Deno.writeTextFile(`${incoming}/new`, "half");
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  await Deno.utime(`${incoming}/old`, yesterday, yesterday);
  await openDiskPhotos(`${path}/uploads`);
  assert.deepEqual(files(), [`${incoming}/new`]);
});

test("writes nothing when the disk refuses", async ({ store, path, files }) => {
  await Deno.remove(`${path}/uploads`, { recursive: true });
  await assert.rejects(async () => store.store(new Blob([await picture()])));
  assert.deepEqual(files(), []);
});
