import { existsSync, readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  OnResolveArgs,
  OnResolveResult,
  Plugin,
  PluginBuild,
} from "esbuild";
import { toPath } from "./options.ts";

/** Marks a look-up of our own, which esbuild is to do by itself. */
const OWN = Symbol("own look-up");

const CONDITIONS = new Set([
  "browser",
  "import",
  "module",
  "production",
  "default",
]);

interface Config {
  dir: string;
  imports: Record<string, string>;
}

/**
 * Lets esbuild find what Deno finds: names of the import map in `deno.json`, and npm packages in
 * Deno's own cache, where there is no `node_modules`. Packages are taken in their browser build.
 */
export function denoResolver(root: string): Plugin {
  return {
    name: "deno",
    setup(build) {
      const config = readConfig(root);
      build.onResolve({ filter: /^[^./]|^\.\.?$/ }, (args) => {
        if (args.pluginData === OWN || args.kind === "entry-point") {
          return undefined;
        }
        return resolveName(args, config, build);
      });
    },
  };
}

function readConfig(root: string): Config {
  for (let dir = root;; dir = dirname(dir)) {
    for (const name of ["deno.json", "deno.jsonc"]) {
      const path = join(dir, name);
      if (!existsSync(path)) continue;
      const json = readFileSync(path, "utf8").replace(/^\s*\/\/.*$/gm, "");
      const { imports = {} } = JSON.parse(json) as Partial<Config>;
      return { dir, imports };
    }
    if (dirname(dir) === dir) return { dir: root, imports: {} };
  }
}

async function resolveName(
  args: OnResolveArgs,
  config: Config,
  build: PluginBuild,
): Promise<OnResolveResult | undefined> {
  const inPackage = /[\\/]npm[\\/]|[\\/]node_modules[\\/]/.test(args.importer);
  const target = inPackage ? args.path : mapName(args.path, config);
  if (/^(?:data|https?|node|jsr):/.test(target)) return undefined;
  if (/^[./]|^file:/.test(target)) {
    return own(resolve(config.dir, toPath(target)), args, build);
  }
  const importer = inPackage ? args.importer : join(config.dir, "deno.json");
  return await resolvePackage(target, { args, importer, build });
}

/** What the import map makes of a name. A package's name also covers the paths below it. */
function mapName(name: string, { imports }: Config): string {
  const exact = imports[name];
  if (exact !== undefined) return exact;
  let best = "";
  for (const key of Object.keys(imports)) {
    const covers = name.startsWith(key.endsWith("/") ? key : key + "/");
    if (covers && key.length > best.length) best = key;
  }
  const target = imports[best];
  return target === undefined ? name : target + name.slice(best.length);
}

async function resolvePackage(
  target: string,
  { args, importer, build }: {
    args: OnResolveArgs;
    importer: string;
    build: PluginBuild;
  },
): Promise<OnResolveResult | undefined> {
  const parts = /^(?:npm:\/?)?((?:@[^/]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/.exec(
    target,
  );
  if (parts === null) return undefined;
  const [, name = "", path = ""] = parts;
  const manifest = await findManifest(name, { target, importer });
  if (manifest === undefined) return undefined;
  const dir = dirname(manifest);
  const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as {
    exports?: Exports;
  };
  const file = exports === undefined
    ? path.slice(1)
    : pickExport(exports, `.${path}`);
  return file === null ? undefined : await own(join(dir, file), args, build);
}

/** A package that no module of this process has asked for yet must be fetched first. */
async function findManifest(
  name: string,
  { target, importer }: { target: string; importer: string },
): Promise<string | undefined> {
  const from = pathToFileURL(importer);
  function find(): string | undefined {
    try {
      const path = findPackageJSON(name, from);
      return path !== undefined && existsSync(path) ? path : undefined;
    } catch {
      return undefined;
    }
  }
  const found = find();
  if (found !== undefined || !target.startsWith("npm:")) return found;
  try {
    await import(target);
  } catch {
    // It may not run outside a browser; all that matters is that it is there now.
  }
  return find();
}

type Exports = string | null | Exports[] | { [key: string]: Exports };

/** The file that a package's `exports` name for a path, in a browser. */
export function pickExport(exports: Exports, path: string): string | null {
  const isMap = typeof exports === "object" && exports !== null &&
    !Array.isArray(exports) &&
    Object.keys(exports).some((key) => key.startsWith("."));
  if (!isMap) return path === "." ? pickCondition(exports) : null;
  const map = exports as Record<string, Exports>;
  if (map[path] !== undefined) return pickCondition(map[path]);
  for (const key of Object.keys(map).sort((a, b) => b.length - a.length)) {
    const [start = "", end = ""] = key.split("*");
    if (!key.includes("*") || !path.startsWith(start) || !path.endsWith(end)) {
      continue;
    }
    const middle = path.slice(start.length, path.length - end.length);
    return pickCondition(map[key] ?? null)?.replaceAll("*", middle) ?? null;
  }
  return null;
}

function pickCondition(exports: Exports): string | null {
  if (exports === null || typeof exports === "string") return exports;
  const choices = Array.isArray(exports)
    ? exports
    : Object.keys(exports).filter((key) => CONDITIONS.has(key)).map((key) =>
      exports[key] ?? null
    );
  for (const choice of choices) {
    const file = pickCondition(choice);
    if (file !== null) return file;
  }
  return null;
}

/** esbuild's own look-up, which also reads what a package says about side effects. */
async function own(
  path: string,
  { kind }: OnResolveArgs,
  build: PluginBuild,
): Promise<OnResolveResult> {
  const { dir, base } = { dir: dirname(path), base: path };
  const found = await build.resolve(base, {
    kind,
    resolveDir: dir,
    pluginData: OWN,
  });
  return {
    path: found.path,
    sideEffects: found.sideEffects,
    errors: found.errors,
  };
}
