import { Button } from "@/components/ui/Button.tsx";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { age } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import type { MailboxLetter } from "./mailbox_letter.ts";

export interface LetterListProps {
  t: Messages;
  lang: Language;
  now: Date;
  letters: readonly MailboxLetter[];
}

/** All letters that lie in the yard, the newest first. */
export function LetterList({ t, lang, now, letters }: LetterListProps) {
  const words = t.settings.mailbox;
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-6">
      <header class="flex flex-col gap-1">
        <h1 class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.lead}</p>
      </header>
      {letters.length === 0
        ? (
          <EmptyState
            drawing="box"
            title={words.emptyTitle}
            text={words.emptyText}
            action={{ href: "/mailbox", label: words.reload }}
          />
        )
        : (
          <>
            <ul class="divide-y divide-line rounded-2xl border border-line bg-surface">
              {letters.map((letter) => (
                <li key={letter.id}>
                  <a
                    href={`/mailbox/${letter.id}`}
                    class="flex items-start gap-4 rounded-2xl px-4 py-4 transition-colors hover:bg-raised md:px-5"
                  >
                    <Icon name="mail" size={24} class="text-soft" />
                    <span class="flex min-w-0 flex-1 flex-col gap-1">
                      <span class="font-semibold">{letter.subject}</span>
                      <span class="truncate text-sm text-soft">
                        {words.to(letter.to)}
                      </span>
                    </span>
                    <span class="shrink-0 text-sm text-soft">
                      {age(letter.at, now, lang)}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
            <div>
              <Button href="/mailbox" variant="secondary">
                {words.reload}
              </Button>
            </div>
          </>
        )}
    </div>
  );
}
