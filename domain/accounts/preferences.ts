import { next } from "./fields.ts";
import {
  choice,
  type FormReading,
  optional,
  readForm,
} from "../shared/forms.ts";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const LANGUAGES = ["ko", "en"] as const;
type Language = (typeof LANGUAGES)[number];

/** What `POST /preferences` takes: either choice alone will do. */
export const preferenceFields = {
  theme: optional(choice(THEMES, "choice")),
  lang: optional(choice(LANGUAGES, "choice")),
  next,
};

export function parsePreferences(
  form: FormData,
): FormReading<typeof preferenceFields> {
  return readForm(preferenceFields, form);
}

/** The theme a cookie names; anything else follows the system. */
export function themeOf(cookie: string | undefined): Theme {
  return THEMES.find((theme) => theme === cookie) ?? "system";
}

/** The language a cookie names, else the one the browser asks for, else Korean. */
export function languageOf(
  cookie: string | undefined,
  acceptLanguage: string | null,
): Language {
  return LANGUAGES.find((language) => language === cookie) ??
    negotiate(acceptLanguage);
}

/** The best language of `Accept-Language` that we speak, by its weights; Korean when none is. */
function negotiate(acceptLanguage: string | null): Language {
  if (!acceptLanguage) return "ko";
  let best: Language = "ko";
  let bestWeight = 0;
  for (const range of acceptLanguage.slice(0, 500).split(",")) {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const language = LANGUAGES.find((one) =>
      tag === one || tag.startsWith(`${one}-`)
    );
    const weight = weightOf(parameters);
    if (language && weight > bestWeight) {
      best = language;
      bestWeight = weight;
    }
  }
  return best;
}

function weightOf(parameters: string[]): number {
  const written = parameters.map((part) => part.trim())
    .find((part) => part.startsWith("q="));
  if (written === undefined) return 1;
  const weight = Number(written.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
