import { define } from "@/define.ts";
import { readCookie } from "@/domain/accounts/cookies.ts";
import { languageOf, themeOf } from "@/domain/accounts/preferences.ts";
import { MESSAGES } from "@/locales/mod.ts";

/** Settles the language and the theme: chosen by cookie, else as the browser asks. */
export const readPreferences = define.middleware(
  function readPreferences(ctx) {
    const { state, req } = ctx;
    const cookies = req.headers.get("cookie");
    const asked = req.headers.get("accept-language");
    state.lang = languageOf(readCookie(cookies, "lang"), asked);
    state.theme = themeOf(readCookie(cookies, "theme"));
    state.t = MESSAGES[state.lang];
    return ctx.next();
  },
);
