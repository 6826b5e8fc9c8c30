import type { Language, Messages } from "@/locales/mod.ts";

/** What a view of things needs besides the things: words, language, and the time it is. */
export interface Look {
  t: Messages;
  lang: Language;
  now: Date;
}
