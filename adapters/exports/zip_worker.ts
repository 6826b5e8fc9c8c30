/// <reference lib="deno.worker" />
import { downloadZip } from "client-zip";

/** What to pack, and where the file is to lie. */
export interface ZipOrder {
  folder: string;
  target: string;
}

export type ZipAnswer = { size: number } | { error: string };

self.onmessage = async ({ data }: MessageEvent<ZipOrder>) => {
  let answer: ZipAnswer;
  try {
    answer = { size: await pack(data) };
  } catch (error) {
    answer = { error: String(error) };
  }
  self.postMessage(answer);
};

/** Streams file after file: nothing is in memory as a whole. It gets its name when it is whole. */
async function pack({ folder, target }: ZipOrder): Promise<number> {
  const part = `${folder}.zip`;
  try {
    const file = await Deno.open(part, {
      write: true,
      create: true,
      truncate: true,
      mode: 0o600,
    });
    await downloadZip(filesIn(folder, "")).body?.pipeTo(file.writable);
    const { size } = await Deno.stat(part);
    await Deno.rename(part, target);
    return size;
  } catch (error) {
    await Deno.remove(part).catch(() => {});
    throw error;
  }
}

interface PackedFile {
  name: string;
  lastModified: Date;
  input: ReadableStream<Uint8Array>;
}

async function* filesIn(
  folder: string,
  path: string,
): AsyncGenerator<PackedFile> {
  const entries = await Array.fromAsync(Deno.readDir(`${folder}/${path}`));
  for (const { name, isDirectory } of entries.toSorted(byName)) {
    const inner = `${path}${name}`;
    if (isDirectory) yield* filesIn(folder, `${inner}/`);
    else {
      const file = await Deno.open(`${folder}/${inner}`);
      const { mtime } = await file.stat();
      const lastModified = mtime ?? new Date();
      yield { name: inner, lastModified, input: file.readable };
    }
  }
}

function byName(a: Deno.DirEntry, b: Deno.DirEntry): number {
  return a.name < b.name ? -1 : 1;
}
