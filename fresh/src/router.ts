import { addRoute, createRouter, findAllRoutes } from "rou3";
import type { Step } from "./context.ts";
import type { View } from "./view.ts";

/** A way to answer: the middlewares of a path, then the handlers of one method. */
export interface Endpoint {
  steps: readonly Step[];
  view: View;
}

interface Entry {
  pattern: string;
  order: number;
  /** Endpoints of single methods, and under `ALL` the one for all others. */
  endpoints: Map<string, Endpoint>;
  /** What rou3 leaves open about the end of a path; see `acceptsEnding()`. */
  ending: "exact" | "slash" | "wild";
  depth: number;
}

/** What the router knows about a request. `endpoint` is `null` when only the method was wrong. */
export interface Match {
  pattern: string;
  params: Record<string, string>;
  endpoint: Endpoint | null;
  allow: string;
}

const ALL = "";
const NO_PARAMS: Readonly<Record<string, string>> = Object.freeze({});
const SPECIAL = /[:*?+(){}\\]/;

/**
 * Finds the endpoint of a path. Patterns without parameters are found by map; the others by rou3's
 * tree, among its matches in the order they were added, as documented.
 */
export class Router {
  #fixed = new Map<string, Entry>();
  #tree = createRouter<Entry>();
  #byPattern = new Map<string, Entry>();

  /** Adds an endpoint. The first one added for a method of a pattern stays. */
  add(method: string | null, pattern: string, endpoint: Endpoint): void {
    let entry = this.#byPattern.get(pattern);
    if (entry === undefined) {
      entry = {
        pattern,
        order: this.#byPattern.size,
        endpoints: new Map(),
        ending: pattern.endsWith("/*")
          ? "wild"
          : pattern.endsWith("/")
          ? "slash"
          : "exact",
        depth: pattern.split("/").length,
      };
      this.#byPattern.set(pattern, entry);
      if (SPECIAL.test(pattern)) addRoute(this.#tree, "", pattern, entry);
      else this.#fixed.set(encodedPath(pattern), entry);
    }
    const key = method ?? ALL;
    if (!entry.endpoints.has(key)) entry.endpoints.set(key, endpoint);
  }

  /** `pathname` is percent-encoded, as in an address; `null` when no pattern matches. */
  find(method: string, pathname: string): Match | null {
    const fixed = this.#fixed.get(pathname);
    if (fixed !== undefined) return matchOf(fixed, method, NO_PARAMS);
    let best: Match | null = null;
    let order = Infinity;
    for (const { data, params } of findAllRoutes(this.#tree, "", pathname)) {
      if (!acceptsEnding(data, pathname)) continue;
      const match = matchOf(data, method, params ?? NO_PARAMS);
      const better =
        best === null || (match.endpoint === null) === (best.endpoint === null)
          ? data.order < order
          : match.endpoint !== null;
      if (!better) continue;
      best = match;
      order = data.order;
    }
    return best;
  }
}

function matchOf(
  entry: Entry,
  method: string,
  params: Record<string, string>,
): Match {
  const { endpoints, pattern } = entry;
  const endpoint = endpoints.get(method) ??
    (method === "HEAD" ? endpoints.get("GET") : undefined) ??
    endpoints.get(ALL) ?? null;
  return {
    pattern,
    params: params as Record<string, string>,
    endpoint,
    allow: endpoint === null ? allowOf(endpoints.keys()) : "",
  };
}

/** The value of an `Allow` header: the methods, and HEAD where GET is one of them. */
export function allowOf(methods: Iterable<string>): string {
  const all = new Set(methods);
  if (all.has("GET")) all.add("HEAD");
  return [...all].sort().join(", ");
}

/**
 * rou3 ignores a closing slash and lets a closing `/*` match nothing at all. URL patterns do
 * neither: `/posts/1/` is not `/posts/:id`, and `/files` is not `/files/*`.
 */
function acceptsEnding({ ending, depth }: Entry, pathname: string): boolean {
  if (pathname === "/") return true;
  if (pathname.endsWith("/")) return ending !== "exact";
  return ending !== "wild" || depthOf(pathname) >= depth;
}

function depthOf(pathname: string): number {
  let depth = 1;
  for (
    let at = pathname.indexOf("/");
    at !== -1;
    at = pathname.indexOf("/", at + 1)
  ) depth++;
  return depth;
}

function encodedPath(pattern: string): string {
  return new URL(pattern, "http://localhost").pathname;
}
