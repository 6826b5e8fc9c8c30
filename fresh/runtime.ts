/**
 * What pages, components and islands may use on both sides.
 *
 * @module
 */
import { lockAsset, mapSrcSet } from "./src/runtime/shared.ts";

export { HttpError } from "./src/error.ts";
export { Head, IS_BROWSER, Partial } from "./src/runtime/shared.ts";
export type { HeadProps, PartialProps } from "./src/runtime/shared.ts";

/** Adds the build hash to the address of a static file, which may then be cached for a year. */
export function asset(path: string): string {
  return lockAsset(path);
}

/** Applies `asset()` to every address of a `srcset`. */
export function assetSrcSet(srcset: string): string {
  return mapSrcSet(srcset, lockAsset);
}
