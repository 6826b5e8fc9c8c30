import { define } from "@/define.ts";
import { readCookie, sessionCookieName } from "@/domain/accounts/cookies.ts";

/** Where many guests come at once: the front page and the things on show. */
const BUSY = /^\/(rent(\/|$)|$)/;

/**
 * Lets guests share a page for a moment (docs/decisions/0003). Stands outside the content policy,
 * so that every answer gets a nonce of its own, and behind the preferences, which the key names.
 */
export const shareGuestPages = define.middleware(
  function shareGuestPages(ctx) {
    const { req, state, url } = ctx;
    if (req.method !== "GET" || !BUSY.test(url.pathname)) return ctx.next();
    const cookies = req.headers.get("cookie");
    if (readCookie(cookies, sessionCookieName(state.origin))) return ctx.next();
    const key = `${url.href} ${state.origin} ${state.lang} ${state.theme}`;
    return state.ports.pages.share(key, () => ctx.next());
  },
);
