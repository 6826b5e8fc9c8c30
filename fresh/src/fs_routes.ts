import { type AnyMiddleware, isGroup, moved, type Place } from "./commands.ts";
import type { PlainCommand } from "./compiler.ts";
import { INTERNAL } from "./context.ts";
import { answerWith, type PreparedRoute, prepareRoute } from "./route.ts";
import type { RouteFile, RouteModule } from "./snapshot.ts";
import type { LayoutConfig, Middleware, RouteConfig } from "./types.ts";
import type { AnyComponent, Layer } from "./view.ts";

const SPECIAL = new Set([
  "_app",
  "_layout",
  "_middleware",
  "_error",
  "_404",
  "_500",
]);

/** A route file and what its path says. */
interface File {
  id: string;
  module: RouteModule | (() => Promise<RouteModule>);
  /** Folders as written. */
  folders: readonly string[];
  name: string;
}

/**
 * The commands that a folder of route files stands for: what applies to a folder first, then the
 * routes, static segments before parameters before catch-alls.
 */
export function commandsOfFiles(
  routes: readonly RouteFile[],
  path: string,
): PlainCommand[] {
  const files = routes.map(fileOf).filter(({ folders }) =>
    !folders.some(isPrivate)
  );
  const special = files.filter(({ name }) => SPECIAL.has(name));
  const pages = files.filter(({ name }) => !SPECIAL.has(name));
  const commands = [
    // By name: _error after _500, whose place it takes, and both before _middleware, which may so
    // answer errors by itself.
    ...special.sort((a, b) => a.name < b.name ? -1 : 1).map(specialCommand),
    ...pages.sort(bySpecificity).map(routeCommand),
  ];
  return commands.map((command) => moved(command, path));
}

function fileOf({ id, module }: RouteFile): File {
  const parts = id.split("/");
  return {
    id,
    module: loadOnce(module),
    folders: parts.slice(0, -1),
    name: parts.at(-1) ?? "",
  };
}

/** `(_components)`, `(_islands)`: folders beside routes that are no routes. */
function isPrivate(folder: string): boolean {
  return folder.startsWith("(_");
}

function loadOnce(module: File["module"]): File["module"] {
  if (typeof module !== "function") return module;
  let loading: Promise<RouteModule> | null = null;
  return () => loading ??= module();
}

function specialCommand(file: File): PlainCommand {
  const place = placeOfFolder(file.folders);
  switch (file.name) {
    case "_app":
      return { kind: "wrapper", place, layer: () => layerOf(file) };
    case "_layout":
      return { kind: "layout", place, layer: () => layerOf(file) };
    case "_middleware":
      return { kind: "middleware", place, middlewares: middlewaresOf(file) };
    case "_404":
      if (place.segments.length > 0) {
        throw new Error(`${file.id}: there is one _404, in routes/`);
      }
      return {
        kind: "notFound",
        place,
        run: answerWith(routeOf(file), { anyMethod: true }),
      };
    default:
      return {
        kind: "error",
        place,
        run: answerWith(routeOf(file), { anyMethod: true }),
      };
  }
}

async function load({ module }: File): Promise<RouteModule> {
  return typeof module === "function" ? await module() : module;
}

async function layerOf(file: File): Promise<Layer> {
  const module = await load(file);
  if (typeof module.default !== "function") {
    throw new Error(`${file.id} has no default export`);
  }
  return {
    component: module.default as AnyComponent,
    config: module.config as LayoutConfig | undefined,
    css: module.css as string[] | undefined,
  };
}

function middlewaresOf(file: File): readonly AnyMiddleware[] {
  const { module } = file;
  if (typeof module !== "function") return exportedMiddlewares(file.id, module);
  return [async () => inPlace(exportedMiddlewares(file.id, await module()))];
}

function exportedMiddlewares(
  id: string,
  module: RouteModule,
): readonly AnyMiddleware[] {
  const exported = module.default ?? module.handler ?? module.handlers;
  if (exported === undefined) throw new Error(`${id} exports no middleware`);
  return (Array.isArray(exported) ? exported : [exported]) as AnyMiddleware[];
}

/** Middlewares that were loaded while a request was on its way join its chain where it stands. */
function inPlace(middlewares: readonly AnyMiddleware[]): Middleware<never> {
  const own = middlewares.map((run) => ({ run }));
  return (ctx) => {
    const internal = ctx[INTERNAL];
    const { at, steps } = internal;
    internal.steps = [...steps.slice(0, at), ...own, ...steps.slice(at)];
    return ctx.next();
  };
}

/** A loaded route as it is, another with its loader. */
function routeOf(
  { module }: File,
): PreparedRoute | (() => Promise<PreparedRoute>) {
  const prepare = (loaded: RouteModule) =>
    prepareRoute({ ...loaded, component: loaded.default });
  return typeof module === "function"
    ? () => module().then(prepare)
    : prepare(module);
}

function routeCommand(file: File): PlainCommand {
  const { folders, name, module } = file;
  const place = placeOfFolder(name === "index" ? folders : [...folders, name]);
  const config = typeof module === "function"
    ? undefined
    : module.config as RouteConfig;
  return {
    kind: "route",
    method: null,
    pattern: config?.routeOverride ?? patternOf(place.segments),
    place,
    handlers: [answerWith(routeOf(file))],
  };
}

function placeOfFolder(names: readonly string[]): Place {
  return { segments: names.map(segmentOf), folder: true };
}

/** `[id]` is `:id`, `[...path]` is `:path*`, `[[page]]` is `:page?`; `x-[id]` keeps its `x-`. */
function segmentOf(name: string): string {
  if (isGroup(name)) return name;
  return name
    .replace(/^\[\[(\w+)\]\]$/, ":$1?")
    .replace(/^\[\.\.\.(\w+)\]$/, ":$1*")
    .replace(/\[(\w+)\]/g, ":$1");
}

function patternOf(segments: readonly string[]): string {
  const parts = segments.filter((segment) => !isGroup(segment));
  if (parts.length === 0) return "/";
  return parts
    .map((part) => part.endsWith("?") ? `{/${part.slice(0, -1)}}?` : `/${part}`)
    .join("");
}

function bySpecificity(a: File, b: File): number {
  const left = ranked(a);
  const right = ranked(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = rankOf(left[i]) - rankOf(right[i]);
    if (difference !== 0) return difference;
    if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  }
  return 0;
}

function ranked({ folders, name }: File): string[] {
  const names = name === "index" ? folders : [...folders, name];
  return names.filter((part) => !isGroup(part));
}

/** The end of a path before more of it, fixed text before parameters before catch-alls. */
function rankOf(name: string | undefined): number {
  if (name === undefined) return 0;
  if (name.startsWith("[...")) return 4;
  if (name.startsWith("[[")) return 3;
  return name.includes("[") ? 2 : 1;
}
