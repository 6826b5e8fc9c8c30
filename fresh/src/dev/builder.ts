import { pathToFileURL } from "node:url";
import { stop } from "esbuild";
import { type App, setSnapshot } from "../app.ts";
import { islandMap } from "../built_snapshot.ts";
import { side } from "../runtime/shared.ts";
import type { RouteModule, Snapshot } from "../snapshot.ts";
import type { ListenOptions } from "../types.ts";
import { bundle, entryName, ownModule } from "./bundle.ts";
import { findSources } from "./crawl.ts";
import { type BuildResult, writeBuild } from "./emit.ts";
import {
  type BuildOptions,
  type ResolvedOptions,
  resolveOptions,
  toPath,
} from "./options.ts";
import { serveDev } from "./server.ts";
import { isDevChild, supervise } from "./supervise.ts";
import {
  buildIdOf,
  collectOutputs,
  memoryFile,
  type OnTransformOptions,
  type Transform,
  type TransformFn,
} from "./statics.ts";

type Mode = Snapshot["mode"];

/** Builds under way: esbuild's service is shared and keeps the process alive until it is stopped. */
let running = 0;

/** Gives an app the build it serves. */
export type ApplySnapshot = <State>(app: App<State>) => void;

/** Bundles islands, prepares static files and writes down the routes of an app. */
export class Builder {
  readonly #options: ResolvedOptions;
  readonly #islands: string[] = [];
  readonly #transforms: Transform[] = [];

  constructor(options: BuildOptions = {}) {
    this.#options = resolveOptions(options);
  }

  /** Adds an island that lies outside the island folders, by path or `file:` address. */
  registerIsland(pathOrSpecifier: string): void {
    this.#islands.push(
      resolveOptions({
        root: this.#options.root,
        islandDir: toPath(pathOrSpecifier),
      }).islandDir,
    );
  }

  /** Lets a plugin change static files on their way into the build. */
  onTransformStaticFile(options: OnTransformOptions, run: TransformFn): void {
    this.#transforms.push({ ...options, run });
  }

  /** Writes a production build to disk. */
  build(options?: { mode?: Mode; snapshot?: "disk" }): Promise<void>;
  /** Builds in memory, for tests; the result is applied to as many apps as wanted. */
  build(options: { mode?: Mode; snapshot: "memory" }): Promise<ApplySnapshot>;
  async build(
    { mode = "production", snapshot = "disk" }: {
      mode?: Mode;
      snapshot?: "disk" | "memory";
    } = {},
  ): Promise<ApplySnapshot | void> {
    const result = await this.#make(mode);
    if (snapshot === "disk") return await writeBuild(result, this.#options);
    const made = await memorySnapshot(result, mode);
    return (app) => setSnapshot(app, made);
  }

  /**
   * Serves the app while it is developed: changes start it anew, pages reload by themselves, and errors
   * are shown with the source they come from.
   */
  async listen(
    importApp: () => Promise<unknown>,
    options: ListenOptions = {},
  ): Promise<void> {
    if (!isDevChild()) return await supervise(this.#options);
    const start = async (overlay: NonNullable<Snapshot["overlay"]>) => {
      const result = await this.#make("development");
      const { app } = await importApp() as { app: App<unknown> };
      setSnapshot(app, {
        ...await memorySnapshot(result, "development"),
        overlay,
      });
      return app.handler();
    };
    await serveDev({ start, root: this.#options.root }, options);
  }

  async #make(mode: Mode): Promise<BuildResult> {
    const sources = await findSources(this.#options);
    const islands = nameIslands([
      ...sources.islands.map(({ path }) => path),
      ...this.#islands,
    ]);
    const entries = {
      ...islands,
      client: ownModule("client.ts"),
    };
    running++;
    try {
      const bundled = await bundle({ options: this.#options, mode, entries });
      const outputs = await collectOutputs({
        statics: sources.statics,
        chunks: bundled.chunks,
        transforms: this.#transforms,
        mode,
      });
      const entryOf = (name: string) =>
        bundled.entries.get(name) ?? { chunk: "", imports: [], css: [] };
      return {
        buildId: await buildIdOf(outputs),
        outputs,
        routes: sources.routes,
        islands: Object.entries(islands).map(([name, path]) => ({
          name,
          path,
          entry: entryOf(name),
        })),
        client: entryOf("client"),
      };
    } finally {
      if (--running === 0) await stop();
    }
  }
}

/** Islands by a name of their own; files of one name in several folders are told apart by a number. */
function nameIslands(paths: readonly string[]): Record<string, string> {
  const named: Record<string, string> = {};
  const taken = new Set(["client"]);
  for (const path of new Set(paths)) {
    const base = entryName(path);
    let name = base;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base}${i}`;
    taken.add(name.toLowerCase());
    named[name] = path;
  }
  return named;
}

async function memorySnapshot(
  result: BuildResult,
  mode: Mode,
): Promise<Snapshot> {
  // A module of the app may call `asset()` while it loads.
  side.buildId = result.buildId;
  const [routes, islands] = await Promise.all([
    Promise.all(
      result.routes.map(async ({ id, path }) => ({
        id,
        module: await load(path),
      })),
    ),
    Promise.all(
      result.islands.map(async ({ name, path, entry }) =>
        [name, await load(path), entry] as [string, RouteModule, typeof entry]
      ),
    ),
  ]);
  return {
    buildId: result.buildId,
    mode,
    routes,
    islands: islandMap(islands),
    staticFiles: new Map(
      result.outputs.map((output) => [output.path, memoryFile(output)]),
    ),
    clientEntry: result.client.chunk,
    clientImports: result.client.imports,
  };
}

async function load(path: string): Promise<RouteModule> {
  return await import(pathToFileURL(path).href);
}
