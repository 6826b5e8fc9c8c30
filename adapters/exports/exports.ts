import type { ZipAnswer, ZipOrder } from "./zip_worker.ts";

/** An export's file on its way out. */
export interface ExportFile {
  /** In bytes. */
  size: number;
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Keeps the files that members take along, under `DATA_DIR/exports`. */
export interface Exports {
  /**
   * Packs what `lay` lays into an empty folder, and answers the size of the file. Whatever is half done
   * is gone again when anything fails.
   */
  make(id: string, lay: (folder: string) => Promise<void>): Promise<number>;
  /** Null when there is none; the body has to be read or cancelled. */
  read(id: string): Promise<ExportFile | null>;
  remove(id: string): Promise<void>;
}

const ID = /^[\da-f-]{36}$/;

/** Exports on this machine's disk; only the yard's own user may read them. */
export function openExports(directory: string): Exports {
  const fileOf = (id: string) => {
    if (!ID.test(id)) throw new TypeError("This names no export");
    return `${directory}/${id}.zip`;
  };
  return {
    async make(id, lay) {
      const target = fileOf(id);
      const folder = `${directory}/${id}.part`;
      await remove(folder);
      await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
      try {
        await lay(folder);
        return await zip({ folder, target });
      } finally {
        await remove(folder);
      }
    },
    async read(id) {
      try {
        const file = await Deno.open(fileOf(id));
        const { size } = await file.stat();
        return { size, body: file.readable };
      } catch (error) {
        if (error instanceof Deno.errors.NotFound) return null;
        throw error;
      }
    },
    remove: (id) => remove(fileOf(id)),
  };
}

/** Checksums and copying are work: a thread of its own does it, so that nobody's page waits. */
async function zip(order: ZipOrder): Promise<number> {
  const worker = new Worker(new URL("./zip_worker.ts", import.meta.url), {
    type: "module",
    name: "zip",
  });
  try {
    const answer = await new Promise<ZipAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ZipAnswer>) => resolve(data);
      worker.onerror = (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      };
      worker.postMessage(order);
    });
    if ("error" in answer) throw new Error(answer.error);
    return answer.size;
  } finally {
    worker.terminate();
  }
}

async function remove(path: string) {
  try {
    await Deno.remove(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}
