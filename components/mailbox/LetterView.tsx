import { Icon } from "@/components/ui/Icon.tsx";
import { linkParts } from "@/domain/chat/links.ts";
import { dateTime } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import type { MailboxLetter } from "./mailbox_letter.ts";

export interface LetterViewProps {
  t: Messages;
  lang: Language;
  letter: MailboxLetter;
  /** How letters name this yard; their links stay on the page's own host. */
  home: string;
}

/** One letter as text, its links to be followed. Nothing in it is ever HTML of this page. */
export function LetterView({ t, lang, letter, home }: LetterViewProps) {
  const words = t.settings.mailbox;
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-4">
      <a
        href="/mailbox"
        class="-ml-2 inline-flex min-h-11 items-center gap-1 self-start rounded-lg px-2 font-semibold text-soft hover:text-ink"
      >
        <Icon name="chevron-left" />
        {words.back}
      </a>
      <article class="flex flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:p-8">
        <header class="flex flex-col gap-2 border-b border-line pb-4">
          <h1 class="text-xl">{letter.subject}</h1>
          <p class="text-sm text-soft">
            {words.to(letter.to)} · {dateTime(letter.at, lang)}
          </p>
        </header>
        <p class="whitespace-pre-line break-words">
          {linkParts(letter.text).map(({ text, href }, index) =>
            href === undefined ? text : (
              <a
                key={index}
                href={href.startsWith(`${home}/`)
                  ? href.slice(home.length)
                  : href}
                class="break-all font-semibold text-persimmon underline"
              >
                {shortened(text)}
              </a>
            )
          )}
        </p>
      </article>
    </div>
  );
}

const SHOWN_MAX = 60;

/** A signed link fills a phone; its beginning says where it leads. */
function shortened(address: string): string {
  return address.length > SHOWN_MAX
    ? `${address.slice(0, SHOWN_MAX)}…`
    : address;
}
