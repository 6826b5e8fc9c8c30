/** Names that the server writes into a page and the browser reads back. Both halves import this file. */

/** Query parameter that carries the build hash of a static file. */
export const ASSET_PARAM = "__frsh_c";
/** Query parameter that marks a request made by client navigation. */
export const PARTIAL_PARAM = "fresh-partial";
/** Id of the inert script that holds the page's islands and their props. */
export const STATE_ID = "__FRSH_STATE";
/** Id prefix of templates that keep JSX an island was given but did not show at first. */
export const SLOT_ID = "frsh-slot-";
/** Folder of the bundled browser files. */
export const CHUNK_PATH = "/_fresh/js/";
/** Event stream of the dev server. */
export const LIVE_RELOAD_PATH = "/_frsh/alive";

export const ISLAND = "frsh:island:";
export const ISLAND_END = "/frsh:island";
export const SLOT = "frsh:slot:";
export const SLOT_END = "/frsh:slot";
export const PARTIAL = "frsh:partial:";
export const PARTIAL_END = "/frsh:partial";

export type PartialMode = "replace" | "append" | "prepend";

/** What the inert script says, as JSON. `props` is one devalue text so that islands share references. */
export interface PageState {
  buildId: string;
  basePath: string;
  /** Chunk address and export name of each island used, by island name. */
  islands: Record<string, readonly [chunk: string, exportName: string]>;
  props: string;
}

/** How a link relates to the page it stands on. */
export function linkState(
  href: string,
  pathname: string,
): "current" | "ancestor" | null {
  if (href.charCodeAt(0) !== 47 || href.charCodeAt(1) === 47) return null;
  let path = pathOf(href);
  if (path === pathname) return "current";
  if (path.length > 1 && path.endsWith("/")) path = path.slice(0, -1);
  if (path === "/") return "ancestor";
  if (!pathname.startsWith(path)) return null;
  if (pathname.length === path.length) return "current";
  if (pathname.charCodeAt(path.length) !== 47) return null;
  return pathname.length === path.length + 1 ? "current" : "ancestor";
}

/** An address without query and fragment. */
export function pathOf(address: string): string {
  const query = address.indexOf("?");
  const path = query === -1 ? address : address.slice(0, query);
  const hash = path.indexOf("#");
  return hash === -1 ? path : path.slice(0, hash);
}
