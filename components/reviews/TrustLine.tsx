import { bandOf, FACES, type Trust } from "@/domain/reviews/mod.ts";
import { count } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { BAND_TEXT } from "./band_look.ts";

export interface TrustLineProps {
  trust: Trust;
  t: Messages;
  lang: Language;
}

/** Somebody's score in a line: beside their name. */
export function TrustLine({ trust, t, lang }: TrustLineProps) {
  const words = t.reviews.trust;
  const band = bandOf(trust.score);
  return (
    <span class="flex flex-wrap items-center gap-x-2 text-sm text-soft tabular-nums">
      <span class={`font-semibold ${BAND_TEXT[band]}`}>
        <span aria-hidden="true">{FACES[band]}</span> {trust.score === null
          ? words.noScore
          : `${words.title} ${words.score(trust.score)}`}
      </span>
      {trust.reviews > 0 && (
        <span>{t.reviews.count(count(trust.reviews, lang))}</span>
      )}
    </span>
  );
}
