import { type ComponentChildren, Fragment, h, type VNode } from "preact";
import type { PartialMode } from "./protocol.ts";
import { ASSET_PARAM } from "./protocol.ts";

/** True in the browser, false on the server. */
export const IS_BROWSER = typeof document !== "undefined";

/** Props of `Partial`. */
export interface PartialProps {
  /** Unique on the page; tells which part of a response belongs here. */
  name: string;
  /** What an update does with the content that is there. Default: `replace`. */
  mode?: PartialMode;
  children?: ComponentChildren;
}

/** Props of `Head`. */
export interface HeadProps {
  children?: ComponentChildren;
}

/**
 * The side we run on fills this in: the renderer on the server, the boot script in the browser.
 * The public components only look it up, so that islands never pull server code into their bundle.
 */
export const side = {
  buildId: "",
  basePath: "",
  Head: (_props: HeadProps): ComponentChildren => null,
};

/** Marks a region that client navigation may update by itself. */
export function Partial(props: PartialProps): VNode {
  return h(Fragment, null, props.children);
}

/** Puts its children into the document's `<head>`; of equal elements the later wins. */
export function Head(props: HeadProps): VNode {
  return h(Fragment, null, side.Head(props));
}

/**
 * Lets `useId()` count anew below a node. The browser renders each island by itself, and must come to
 * the same ids as the server did in the middle of a page. `__m` is Preact's own name for the counter.
 */
export function withIds<T extends object>(vnode: T, name: string | number): T {
  return Object.assign(vnode, { __m: [name, 0] });
}

/** The address with the build hash added, so that it may be cached for a year. */
export function lockAsset(path: string): string {
  if (
    side.buildId === "" || path.charCodeAt(0) !== 47 ||
    path.charCodeAt(1) === 47
  ) return path;
  if (path.includes(ASSET_PARAM + "=")) return path;
  const hash = path.indexOf("#");
  const address = hash === -1 ? path : path.slice(0, hash);
  const mark = `${
    address.includes("?") ? "&" : "?"
  }${ASSET_PARAM}=${side.buildId}`;
  return address + mark + (hash === -1 ? "" : path.slice(hash));
}

/** `change` applied to every address of a `srcset`. */
export function mapSrcSet(
  srcset: string,
  change: (path: string) => string,
): string {
  if (srcset.includes("(")) return srcset;
  return srcset.split(",").map((part) => {
    const [, space, address, rest] = /^(\s*)(\S+)(.*)$/s.exec(part) ?? [];
    return address === undefined ? part : `${space}${change(address)}${rest}`;
  }).join(",");
}
