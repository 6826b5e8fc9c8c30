import { collapseSlashes } from "./path.ts";
import { PARTIAL_PARAM } from "./runtime/protocol.ts";

const PARTIAL_MARK = new RegExp(`[?&]${PARTIAL_PARAM}=`);

/** True when client navigation made the request. */
export function hasPartialMark(url: string): boolean {
  return PARTIAL_MARK.test(url);
}

/**
 * The address a page should know itself by: without repeated slashes, without the mark of client
 * navigation, and, behind a trusted proxy, with the protocol and host the browser used.
 */
export function addressOf(req: Request, trustProxy: boolean): URL {
  const url = new URL(req.url);
  if (url.pathname.includes("//")) url.pathname = collapseSlashes(url.pathname);
  if (hasPartialMark(req.url)) url.searchParams.delete(PARTIAL_PARAM);
  if (!trustProxy) return url;
  const protocol = firstOf(req.headers.get("x-forwarded-proto"));
  const host = firstOf(req.headers.get("x-forwarded-host"));
  if (protocol === "http" || protocol === "https") url.protocol = protocol;
  if (host !== "") {
    // The port of the inner server is not the browser's: it goes unless the header names one.
    url.port = "";
    url.host = host;
  }
  return url;
}

/** Each proxy on the way appends its own value; the first is nearest to the browser. */
function firstOf(header: string | null): string {
  return header?.split(",", 1)[0]?.trim().toLowerCase() ?? "";
}
