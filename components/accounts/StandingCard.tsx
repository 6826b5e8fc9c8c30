import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { dateTime } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";

export interface StandingCardProps {
  t: Messages;
  lang: Language;
  standing: "suspended" | "banned";
  /** Until when, or since when. */
  at: Date;
  /** What the moderator wrote; with it one can appeal. */
  reason: string | null;
}

/** Tells a member what has happened to their account, why, and what is left to them. */
export function StandingCard(props: StandingCardProps) {
  const { t, lang, standing, at, reason } = props;
  const words = t.settings.standing;
  const own = words[standing];
  return (
    <section class="mx-auto flex w-full max-w-md flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:my-8 md:p-8">
      <span class="inline-flex size-14 items-center justify-center rounded-full bg-amber-tint text-amber">
        <Icon name="ban" size={24} />
      </span>
      <header class="flex flex-col gap-2">
        <h1 class="text-2xl">{own.title}</h1>
        <p class="text-soft">{own.lead(dateTime(at, lang))}</p>
      </header>
      {reason !== null && (
        <div class="flex flex-col gap-1 rounded-xl bg-raised p-4">
          <h2 class="text-sm font-semibold text-soft">{words.reason}</h2>
          <p class="whitespace-pre-line break-words">{reason}</p>
        </div>
      )}
      <div class="flex flex-col gap-2">
        <h2 class="text-lg">{words.canTitle}</h2>
        <ul class="flex flex-col gap-2">
          {own.can.map((line) => (
            <li key={line} class="flex items-start gap-2">
              <Icon name="check" class="mt-0.5 text-pine" />
              {line}
            </li>
          ))}
        </ul>
      </div>
      <div class="flex flex-col gap-3">
        {reason !== null && (
          <Button href="/standing/appeal" wide>{words.appeal}</Button>
        )}
        <Button href="/rules" variant="secondary" wide>{words.rules}</Button>
      </div>
    </section>
  );
}
