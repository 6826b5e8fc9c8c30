import { HttpError } from "../error.ts";
import type { Context } from "../context.ts";
import type { Middleware } from "../types.ts";

/** Options of `csrf()`. */
export interface CsrfOptions<State> {
  /** Other origins to trust, or a function that decides. Our own is always trusted. */
  origin?:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => boolean);
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses state-changing requests that another site made the browser send, with 403. Browsers say
 * where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`. A request with neither is
 * not a browser's and has no cookies to abuse: it passes.
 */
export function csrf<State>(
  options: CsrfOptions<State> = {},
): Middleware<State> {
  return (ctx) => {
    if (SAFE_METHODS.has(ctx.req.method) || isTrusted(ctx, options)) {
      return ctx.next();
    }
    throw new HttpError(403);
  };
}

function isTrusted<State>(
  ctx: Context<State>,
  { origin: trusted }: CsrfOptions<State>,
): boolean {
  const { headers } = ctx.req;
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site === "same-origin" || site === "none") return true;
  if (origin === null) return site === null;
  if (site === null && origin === ctx.url.origin) return true;
  if (typeof trusted === "function") return trusted(origin, ctx);
  return typeof trusted === "string"
    ? origin === trusted
    : trusted?.includes(origin) ?? false;
}
