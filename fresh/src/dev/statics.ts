import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";
import type { StaticFile } from "../snapshot.ts";
import { contentTypeOf, isCompressible } from "./content_type.ts";
import type { Chunk } from "./bundle.ts";
import type { FoundFile } from "./crawl.ts";

/** A static file on its way through the build. */
export interface OnTransformArgs {
  /** Path of the file on disk. */
  path: string;
  content: Uint8Array<ArrayBuffer>;
  /** The content as text. */
  text: string;
  mode: "development" | "production";
}

export interface OnTransformResult {
  content: string | Uint8Array<ArrayBuffer>;
  /** A source map, served beside the file. */
  map?: string | Uint8Array<ArrayBuffer>;
}

export interface OnTransformOptions {
  /** Named when the transform fails. */
  pluginName: string;
  /** Files to transform, by their path. */
  filter: RegExp;
}

export type TransformFn = (
  args: OnTransformArgs,
) => OnTransformResult | void | Promise<OnTransformResult | void>;

export interface Transform extends OnTransformOptions {
  run: TransformFn;
}

/** A file ready to be served or written. */
export interface Output {
  path: string;
  content: Uint8Array<ArrayBuffer>;
  hash: string;
  immutable: boolean;
}

/** Reads `static/`, runs the transforms, adds the bundled chunks and hashes all of it. */
export async function collectOutputs(
  { statics, chunks, transforms, mode }: {
    statics: readonly FoundFile[];
    chunks: readonly Chunk[];
    transforms: readonly Transform[];
    mode: OnTransformArgs["mode"];
  },
): Promise<Output[]> {
  const read = statics.map(async (file) => {
    const content = await Deno.readFile(file.path);
    return transformFile(
      { path: file.path, content, mode },
      `/${file.id}`,
      transforms,
    );
  });
  const files = (await Promise.all(read)).flat();
  return await Promise.all([
    ...files.map((file) => hashed(file, false)),
    ...chunks.map((chunk) => hashed(chunk, mode === "production")),
  ]);
}

async function transformFile(
  file: Omit<OnTransformArgs, "text">,
  address: string,
  transforms: readonly Transform[],
): Promise<Chunk[]> {
  let { content } = file;
  const maps: Chunk[] = [];
  for (const { pluginName, filter, run } of transforms) {
    if (!filter.test(file.path)) continue;
    const text = new TextDecoder().decode(content);
    const result = await runTransform(
      pluginName,
      () => run({ ...file, content, text }),
    );
    if (!result) continue;
    content = toBytes(result.content);
    if (result.map !== undefined) {
      maps.push({ path: `${address}.map`, content: toBytes(result.map) });
    }
  }
  return [{ path: address, content }, ...maps];
}

async function runTransform<T>(
  pluginName: string,
  run: () => T | Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw new Error(`Plugin "${pluginName}" failed to transform a file`, {
      cause: error,
    });
  }
}

async function hashed(
  { path, content }: Chunk,
  immutable: boolean,
): Promise<Output> {
  return { path, content, immutable, hash: await digest(content) };
}

/** One short name for the whole build: equal contents give the same one. */
export async function buildIdOf(outputs: readonly Output[]): Promise<string> {
  const lines = outputs.map(({ path, hash }) => `${path} ${hash}`).sort();
  return (await digest(toBytes(lines.join("\n")))).slice(0, 16);
}

async function digest(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", content);
  return new Uint8Array(bytes).toHex().slice(0, 32);
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The file in a smaller encoding. A build has time for the best; the dev server has not. */
export async function compress(
  content: Uint8Array<ArrayBuffer>,
  encoding: "br" | "gzip",
  level: "best" | "fast",
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === "gzip") {
    return new Uint8Array(
      await gzipped(content, { level: level === "best" ? 9 : 5 }),
    );
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level === "best" ? 11 : 4,
  };
  return new Uint8Array(await brotli(content, { params }));
}

/** True when a smaller variant of the file is worth its while. */
export function isWorthCompressing({ path, content }: Output): boolean {
  return content.length >= 256 && isCompressible(contentTypeOf(path));
}

/** The file as the app serves it from memory. */
export function memoryFile(output: Output): StaticFile {
  const { path, content, hash, immutable } = output;
  const variants = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    contentType: contentTypeOf(path),
    hash,
    immutable,
    size: content.length,
    encodings: isWorthCompressing(output) ? ["br", "gzip"] : [],
    read(encoding) {
      if (encoding === "identity") return content;
      const variant = variants.get(encoding) ??
        compress(content, encoding, "fast");
      variants.set(encoding, variant);
      return variant;
    },
  };
}

function toBytes(
  content: string | Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  return typeof content === "string"
    ? new TextEncoder().encode(content)
    : content;
}
