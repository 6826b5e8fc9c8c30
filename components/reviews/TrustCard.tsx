import {
  bandOf,
  FACES,
  FEWEST_DEALS,
  type Trust,
} from "@/domain/reviews/mod.ts";
import { count } from "@/locales/format.ts";
import { lengthText } from "@/locales/format_dates.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { BAND_BACK, BAND_TEXT } from "./band_look.ts";

export interface TrustCardProps {
  trust: Trust;
  t: Messages;
  lang: Language;
}

/** How reliable somebody is: the score with its face, and what it is made of. */
export function TrustCard({ trust, t, lang }: TrustCardProps) {
  const words = t.reviews.trust;
  const band = bandOf(trust.score);
  return (
    <section
      aria-labelledby="trust"
      class="flex flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:flex-row md:items-center md:gap-10 md:p-8"
    >
      <div class="flex items-center gap-4">
        <span
          aria-hidden="true"
          class={`inline-flex size-16 shrink-0 items-center justify-center rounded-full text-2xl ${
            BAND_BACK[band]
          }`}
        >
          {FACES[band]}
        </span>
        <div>
          <h2 id="trust" class="text-sm font-semibold text-soft">
            {words.title}
          </h2>
          <p class={`text-xl font-bold tabular-nums ${BAND_TEXT[band]}`}>
            {trust.score !== null && (
              <>
                {words.score(trust.score)}
                <span class="sr-only">{` (${words.outOf})`}</span>
                {" · "}
              </>
            )}
            {words.bands[band]}
          </p>
          <p class="text-sm text-soft">
            {trust.score === null ? words.few(FEWEST_DEALS) : words.how}
          </p>
        </div>
      </div>
      <Facts trust={trust} t={t} lang={lang} />
    </section>
  );
}

function Facts({ trust, t, lang }: TrustCardProps) {
  const words = t.reviews.trust;
  const times = (n: number) => words.times(count(n, lang));
  const facts = [
    [words.deals, times(trust.deals)],
    [words.noShows, times(trust.noShows)],
    [words.lateCancels, times(trust.lateCancels)],
    [
      words.answer,
      trust.answerMs === null
        ? words.unknown
        : words.answers(lengthText(roundUp(trust.answerMs), lang)),
    ],
  ] as const;
  return (
    <dl class="grid flex-1 grid-cols-2 gap-4 sm:grid-cols-4">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt class="text-sm text-soft">{name}</dt>
          <dd class="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

/** To five minutes, to the hour from one hour on: nobody wants it closer. */
function roundUp(milliseconds: number): number {
  const step = milliseconds > HOUR_MS ? HOUR_MS : 5 * MINUTE_MS;
  return Math.max(1, Math.ceil(milliseconds / step)) * step;
}
