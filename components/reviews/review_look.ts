import type { Language, Messages } from "@/locales/mod.ts";

/** What a view of reviews needs besides them: words, language, and the time it is. */
export interface ReviewLook {
  t: Messages;
  lang: Language;
  now: Date;
}
