import type { ComponentType } from "preact";

/**
 * What a build hands to a running app. `Builder` makes it (on disk as `_fresh/server.js`, or in
 * memory for tests and the dev server); `App` only reads it, so that no directory is scanned at start.
 */
export interface Snapshot {
  /** Changes with every build; part of hashed asset addresses. */
  buildId: string;
  mode: "production" | "development";
  /** Every file under `routes/` that is a route, layout, middleware, wrapper or error page. */
  routes: readonly RouteFile[];
  /** Islands by component function, so that rendering recognises them without a name. */
  islands: ReadonlyMap<ComponentType<never>, IslandEntry>;
  /** Files under `static/` and the bundled browser chunks, by request path (leading slash, no base path). */
  staticFiles: ReadonlyMap<string, StaticFile>;
  /** Address of the browser entry chunk; only pages with islands or partials load it. */
  clientEntry: string;
  /** Chunks the entry imports, for `modulepreload`. */
  clientImports: readonly string[];
  /**
   * In development: changes the response to a request that failed unforeseen (not with an
   * `HttpError` below 500), to show the error over or instead of the error page.
   */
  overlay?(error: unknown, response: Response): Response | Promise<Response>;
}

/** One file under `routes/`. `id` is its path without extension, relative to `routes/` (`rent/[id]/index`). */
export interface RouteFile {
  id: string;
  /** The file's exports, or a loader of them (`default`, `handler`, `handlers`, `config`, `css`). */
  module: RouteModule | (() => Promise<RouteModule>);
}

export interface RouteModule {
  default?: unknown;
  handler?: unknown;
  handlers?: unknown;
  config?: unknown;
  css?: unknown;
}

export interface IslandEntry {
  /** Unique name used in the page's island markers. */
  name: string;
  exportName: string;
  /** Address of the island's chunk and of the chunks it imports. */
  chunk: string;
  imports: readonly string[];
  css: readonly string[];
}

/** A file to serve. `read` gives bytes of the identity, gzip or br variant; variants are made at build time. */
export interface StaticFile {
  contentType: string;
  /** Hex digest of the content, used for ETag and asset hashing. */
  hash: string;
  /** True when the address itself carries the hash (bundled chunks): may be cached for a year. */
  immutable: boolean;
  size: number;
  encodings: readonly ("br" | "gzip")[];
  read(
    encoding: "identity" | "br" | "gzip",
  ): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}
