import type { Language, Messages } from "@/locales/mod.ts";

/** What a view needs besides what it shows: words, language, and the time it is. */
export interface Look {
  t: Messages;
  lang: Language;
  now: Date;
}
