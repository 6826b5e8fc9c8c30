import { basename, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import type { BundledEntry } from "../built_snapshot.ts";
import { CHUNK_PATH } from "../runtime/protocol.ts";
import type { ResolvedOptions } from "./options.ts";
import { denoResolver } from "./resolve.ts";

/** One bundled browser file. */
export interface Chunk {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

export interface Bundle {
  chunks: Chunk[];
  entries: Map<string, BundledEntry>;
}

export interface BundleOptions {
  options: ResolvedOptions;
  mode: "production" | "development";
  /** Source path of each entry by its name. */
  entries: Record<string, string>;
}

/** Bundles browser code, splitting what several entries share into chunks of its own. */
export async function bundle(
  { options, mode, entries }: BundleOptions,
): Promise<Bundle> {
  const outdir = resolve(options.outDir, "static", CHUNK_PATH.slice(1));
  const isProduction = mode === "production";
  const result = await build({
    entryPoints: entries,
    outdir,
    absWorkingDir: options.root,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    splitting: true,
    target: options.target,
    minify: isProduction,
    entryNames: isProduction ? "[name]-[hash]" : "[name]",
    chunkNames: "chunk-[hash]",
    assetNames: "asset-[hash]",
    jsx: "automatic",
    jsxImportSource: "preact",
    tsconfigRaw: {},
    legalComments: "none",
    logLevel: "silent",
    define: { "process.env.NODE_ENV": JSON.stringify(mode) },
    sourcemap: options.sourceMap === undefined
      ? !isProduction && "inline"
      : options.sourceMap.kind,
    sourceRoot: options.sourceMap?.sourceRoot,
    sourcesContent: options.sourceMap?.sourcesContent,
    plugins: [denoResolver(options.root)],
  });
  const address = (file: string) =>
    CHUNK_PATH + relative(outdir, resolve(options.root, file));
  return {
    chunks: result.outputFiles.map(({ path, contents }) => ({
      path: address(path),
      content: contents as Uint8Array<ArrayBuffer>,
    })),
    entries: readEntries(result.metafile, { entries, options, address }),
  };
}

function readEntries(
  { outputs }: Metafile,
  { entries, options, address }: Pick<BundleOptions, "entries" | "options"> & {
    address(file: string): string;
  },
): Bundle["entries"] {
  const names = new Map(
    Object.entries(entries).map(([name, path]) => [resolve(path), name]),
  );
  const found: Bundle["entries"] = new Map();
  for (const [file, output] of Object.entries(outputs)) {
    if (output.entryPoint === undefined) continue;
    const name = names.get(resolve(options.root, output.entryPoint));
    if (name === undefined) continue;
    found.set(name, {
      chunk: address(file),
      imports: [...staticImports(file, outputs)].map(address),
      css: output.cssBundle === undefined ? [] : [address(output.cssBundle)],
    });
  }
  return found;
}

/** Every chunk that must be there before the file can run. */
function staticImports(
  file: string,
  outputs: Metafile["outputs"],
  found: Set<string> = new Set(),
): Set<string> {
  for (const { path, kind } of outputs[file]?.imports ?? []) {
    if (kind !== "import-statement" || found.has(path)) continue;
    found.add(path);
    staticImports(path, outputs, found);
  }
  return found;
}

/** Path of a browser module of the framework itself. */
export function ownModule(name: string): string {
  return fileURLToPath(new URL(`../runtime/${name}`, import.meta.url));
}

/** A name for an island's file that may stand in an address and in a comment. */
export function entryName(path: string): string {
  return basename(path).replace(/\.\w+$/, "").replace(/[^\w]+/g, "_");
}
