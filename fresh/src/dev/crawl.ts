import { join, relative } from "node:path";
import type { ResolvedOptions } from "./options.ts";

/** A file of the project, with its path relative to the folder it was found in (`/` between parts). */
export interface FoundFile {
  path: string;
  id: string;
}

const MODULE = /\.(?:tsx|ts|jsx|js|mts|mjs)$/;
const TEST = /[._]test\.\w+$/;

export interface Sources {
  routes: FoundFile[];
  islands: FoundFile[];
  statics: FoundFile[];
}

/** Finds routes, islands and static files. */
export async function findSources(options: ResolvedOptions): Promise<Sources> {
  const { routeDir, islandDir, staticDir, outDir } = options;
  const ignore = [...options.ignore, TEST];
  const [inRoutes, inIslands, statics] = await Promise.all([
    list(routeDir, ignore),
    list(islandDir, ignore),
    list(staticDir, options.ignore),
  ]);
  const modules = inRoutes.filter(({ path }) => MODULE.test(path));
  const [besideRoutes, rest] = split(
    modules,
    ({ id }) => /(?:^|\/)\(_islands\)\//.test(id),
  );
  return {
    routes: rest.filter(({ id }) => !/(?:^|\/)\(_[^/]*\)\//.test(id)).map(
      withoutExtension,
    ),
    islands: [
      ...inIslands.filter(({ path }) => MODULE.test(path)),
      ...besideRoutes,
    ],
    statics: statics.filter(({ path }) => !path.startsWith(outDir)),
  };
}

async function list(
  dir: string,
  ignore: readonly RegExp[],
): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  async function walk(folder: string): Promise<void> {
    for await (const entry of Deno.readDir(folder)) {
      const path = join(folder, entry.name);
      if (ignore.some((pattern) => pattern.test(path))) continue;
      if (
        entry.isDirectory ||
        (entry.isSymlink && (await Deno.stat(path)).isDirectory)
      ) {
        await walk(path);
      } else {
        found.push({ path, id: relative(dir, path).replaceAll("\\", "/") });
      }
    }
  }
  try {
    await walk(dir);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return found.sort((a, b) => a.id < b.id ? -1 : 1);
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

function withoutExtension({ path, id }: FoundFile): FoundFile {
  return { path, id: id.replace(MODULE, "") };
}
