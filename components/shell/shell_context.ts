import type { State } from "@/define.ts";
import type { Theme } from "@/domain/accounts/preferences.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { type Language, MESSAGES, type Messages } from "@/locales/mod.ts";

/** What every part of the shell needs to know about the request. */
export interface Shell {
  t: Messages;
  lang: Language;
  theme: Theme;
  viewer: Viewer | null;
  /** How many messages they have not read. */
  unread: number;
  /** How many notifications they have not read. */
  news: number;
  /** Path and query of this page, to come back to. */
  here: string;
}

/** Reads the shell from a state that an early error may have left half empty. */
export function shellOf(state: Partial<State> | undefined, url: URL): Shell {
  const lang = state?.lang ?? "ko";
  return {
    lang,
    t: state?.t ?? MESSAGES[lang],
    theme: state?.theme ?? "system",
    viewer: state?.viewer ?? null,
    unread: state?.unread ?? 0,
    news: state?.news ?? 0,
    here: url.pathname + url.search,
  };
}

/** The way to sign in and come back here. */
export function signInHref(here: string): string {
  const after = here.startsWith("/sign-") ? "/" : here;
  return after === "/"
    ? "/sign-in"
    : `/sign-in?next=${encodeURIComponent(after)}`;
}
