import { csrf, HttpError } from "fresh";
import { define, type State } from "@/define.ts";
import { isForPrograms } from "@/domain/accounts/api_token.ts";

/**
 * Lets unsafe requests and socket upgrades in from our own pages only. Session cookies travel
 * with requests that another site started, so the browser's word where a request comes from
 * decides: stricter than the framework's check, which lets a request without any such word
 * pass and does not look at upgrades.
 */
export const keepOutStrangers = define.middleware(
  function keepOutStrangers(ctx) {
    const { method, headers } = ctx.req;
    const safe = method === "GET" || method === "HEAD" || method === "OPTIONS";
    if (safe && !headers.has("upgrade")) return ctx.next();
    if (isForPrograms(ctx.url.pathname) && isFromProgram(headers)) {
      return ctx.next();
    }
    if (!isFromHere(headers, ctx.state.origin)) {
      throw new HttpError(403, "Forbidden");
    }
    return ctx.next();
  },
);

/** The framework's own check behind ours: two locks, one key. */
export const checkOrigin = csrf({
  origin: (origin, ctx) => origin === (ctx.state as State).origin,
});

/**
 * True when the browser says that the request was made by a page of `own`. Both words must agree
 * where both are given, and one must be given.
 */
export function isFromHere(headers: Headers, own: string): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin !== null && origin !== own) return false;
  if (site === null) return origin !== null;
  return site === "same-origin" || (site === "none" && origin !== null);
}

/**
 * True when no browser can have sent this: browsers name where a request comes from, and bring
 * cookies along. Without cookies there is nothing that another site could ride on; what a program
 * may do, its token alone says.
 */
export function isFromProgram(headers: Headers): boolean {
  return !headers.has("cookie") && !headers.has("origin") &&
    !headers.has("sec-fetch-site") && !headers.has("upgrade");
}
