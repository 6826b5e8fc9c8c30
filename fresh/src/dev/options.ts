import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Options of `new Builder()`. Paths are relative to `root`. */
export interface BuildOptions {
  /** Browsers the bundled code is for, as in esbuild's `target`. */
  target?: string | string[];
  /** The project's folder. Default: the working directory. */
  root?: string;
  /** The module that exports `app`. Default: `main.ts`. */
  serverEntry?: string;
  /** Where a production build goes. Default: `_fresh`. */
  outDir?: string;
  /** Default: `static`. */
  staticDir?: string;
  /** Default: `islands`. */
  islandDir?: string;
  /** Default: `routes`. */
  routeDir?: string;
  /** Files to leave out. */
  ignore?: RegExp[];
  /** Source maps of the bundled code; none by default. */
  sourceMap?: {
    kind?: boolean | "linked" | "inline" | "external" | "both";
    sourceRoot?: string;
    sourcesContent?: boolean;
  };
}

export type ResolvedOptions =
  & Required<Omit<BuildOptions, "sourceMap">>
  & Pick<BuildOptions, "sourceMap">;

/** Fills in the defaults and makes every path absolute. */
export function resolveOptions(options: BuildOptions): ResolvedOptions {
  const root = resolve(toPath(options.root ?? Deno.cwd()));
  function under(path: string): string {
    const local = toPath(path);
    return isAbsolute(local) ? local : join(root, local);
  }
  return {
    target: options.target ?? "es2022",
    root,
    serverEntry: under(options.serverEntry ?? "main.ts"),
    outDir: under(options.outDir ?? "_fresh"),
    staticDir: under(options.staticDir ?? "static"),
    islandDir: under(options.islandDir ?? "islands"),
    routeDir: under(options.routeDir ?? "routes"),
    ignore: options.ignore ?? [],
    sourceMap: options.sourceMap,
  };
}

/** Both `file:` addresses and paths are fine wherever a path is. */
export function toPath(path: string): string {
  return path.startsWith("file:") ? fileURLToPath(path) : path;
}
