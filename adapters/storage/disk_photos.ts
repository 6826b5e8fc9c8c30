import {
  PHOTO_MAX_BYTES,
  PHOTO_MAX_PIXELS,
  PHOTO_WIDTHS,
} from "@/domain/uploads/photos.ts";
import { SNIFF_BYTES, sniffPhoto } from "@/domain/uploads/sniff.ts";
import { createGate } from "./gate.ts";
import type { PhotoStore, StoredFile } from "./photo_store.ts";
import {
  countPixels,
  type EncodedPhoto,
  encodePhoto,
  quietEncoder,
} from "./reencode.ts";

/** Where files are written before they get their name; same disk, so that the renaming is one step. */
const INCOMING = ".incoming";
/** A file left in `.incoming` this long belongs to a process that died. */
const STALE_MS = 60 * 60 * 1000;
/** Photos decoded at once, by their pixels: bounds memory whatever people send. */
const PIXELS_AT_ONCE = PHOTO_MAX_PIXELS;
/** The weight of the smallest photo: no more than two are at work at once. */
const LEAST_WEIGHT = PIXELS_AT_ONCE / 2;
/** For how long a photo just stored cannot be taken away by somebody who stored the very same one. */
const HOLD_MS = 60 * 1000;
const NAME = /^([0-9a-f]{40})-(\d{3,4})\.webp$/;

/** Photos as files `<directory>/<two letters>/<key>-<width>.webp`; the directory is made when missing. */
export async function openDiskPhotos(directory: string): Promise<PhotoStore> {
  quietEncoder();
  const incoming = `${directory}/${INCOMING}`;
  await Deno.mkdir(incoming, { recursive: true });
  await clearStale(incoming);
  const gate = createGate(PIXELS_AT_ONCE);
  const holds = createHolds();

  async function store(file: Blob) {
    const { size } = file;
    if (size === 0) return refuse("photoBroken");
    if (size > PHOTO_MAX_BYTES) return refuse("photoSize");
    const head = await file.slice(0, SNIFF_BYTES).bytes();
    const kind = sniffPhoto(head);
    if (kind === null) return refuse("photoType");
    if (kind === "heic") return refuse("photoHeic");
    const pixels = await countPixels(await file.bytes(), kind);
    if (pixels === null) return refuse("photoBroken");
    if (pixels > PHOTO_MAX_PIXELS) return refuse("photoPixels");
    // Read again when its turn comes: those that wait in line hold no copy.
    const encoded = await gate.run(
      Math.max(pixels, LEAST_WEIGHT),
      async () => encodePhoto(await file.bytes()).catch(() => null),
    );
    if (encoded === null) return refuse("photoBroken");
    holds.add(encoded.photo.key);
    await writeFiles(directory, encoded);
    return { ok: true as const, photo: encoded.photo };
  }

  async function remove(keys: readonly string[]) {
    for (const key of keys) {
      if (holds.drop(key)) continue;
      for (const width of PHOTO_WIDTHS) {
        const path = pathOf(directory, `${key}-${width}.webp`);
        if (path !== null) await removeIfThere(path);
      }
    }
  }

  return {
    store,
    remove,
    read: (name) => openFile(pathOf(directory, name)),
  };
}

function refuse(error: string) {
  return { ok: false as const, error };
}

/** The file of a name, or null when it is not exactly `<key>-<width>.webp`: nothing else leaves the directory. */
function pathOf(directory: string, name: string): string | null {
  const [, key, width] = NAME.exec(name) ?? [];
  if (!key || !PHOTO_WIDTHS.some((known) => String(known) === width)) {
    return null;
  }
  return `${directory}/${key.slice(0, 2)}/${key}-${width}.webp`;
}

/** All widths under temporary names first, then renamed: a name that exists is whole. */
async function writeFiles(directory: string, { photo, files }: EncodedPhoto) {
  const batch = crypto.randomUUID();
  const moves = files.map(({ width, bytes }) => ({
    bytes,
    from: `${directory}/${INCOMING}/${batch}-${width}`,
    to: pathOf(directory, `${photo.key}-${width}.webp`)!,
  }));
  try {
    for (const { bytes, from } of moves) await writeSynced(from, bytes);
    await Deno.mkdir(`${directory}/${photo.key.slice(0, 2)}`, {
      recursive: true,
    });
    for (const { from, to } of moves) await Deno.rename(from, to);
  } catch (error) {
    // Only what is still temporary: a file that has its name may be somebody else's photo, too.
    for (const { from } of moves) await removeIfThere(from);
    throw error;
  }
}

/** On the disk before it gets its name, so that a power cut leaves no empty photo behind a stored row. */
async function writeSynced(path: string, bytes: Uint8Array) {
  using file = await Deno.open(path, { write: true, createNew: true });
  for (let at = 0; at < bytes.length;) {
    at += await file.write(bytes.subarray(at));
  }
  await file.syncData();
}

async function openFile(path: string | null): Promise<StoredFile | null> {
  if (path === null) return null;
  try {
    const file = await Deno.open(path);
    const { size } = await file.stat();
    return { size, body: file.readable };
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

async function removeIfThere(path: string) {
  try {
    await Deno.remove(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

async function clearStale(incoming: string) {
  const oldest = Date.now() - STALE_MS;
  for await (const { name } of Deno.readDir(incoming)) {
    const path = `${incoming}/${name}`;
    const written = (await Deno.stat(path).catch(() => null))?.mtime;
    if (written && written.getTime() < oldest) await removeIfThere(path);
  }
}

/**
 * Two forms may store the very same photo at the same moment (one key, one set of files) and one of
 * them fail. Its clearing up must not take the files away before the other's rows refer to them.
 */
function createHolds() {
  const storedAt = new Map<string, number[]>();

  function recent(key: string): number[] {
    const oldest = Date.now() - HOLD_MS;
    return (storedAt.get(key) ?? []).filter((time) => time >= oldest);
  }

  return {
    add(key: string) {
      for (const old of storedAt.keys()) {
        if (recent(old).length > 0) break;
        storedAt.delete(old);
      }
      const times = [...recent(key), Date.now()];
      storedAt.delete(key);
      storedAt.set(key, times);
    },
    /** Gives up one hold; true while somebody else's remains. */
    drop(key: string): boolean {
      const [, ...others] = recent(key);
      if (others.length > 0) storedAt.set(key, others);
      else storedAt.delete(key);
      return others.length > 0;
    },
  };
}
