import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { Avatar } from "@/components/ui/Avatar.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { date } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";

/** Somebody whom the viewer does not want to meet or hear of. */
export interface BlockedPerson {
  id: string;
  handle: string;
  name: string;
  withdrawn: boolean;
  at: Date;
}

export interface BlockListProps {
  t: Messages;
  lang: Language;
  blocked: readonly BlockedPerson[];
  muted: readonly BlockedPerson[];
}

/** `/settings/blocks`: whom a member blocked or muted, and the way back. */
export function BlockList({ t, lang, blocked, muted }: BlockListProps) {
  const words = t.reports.blocks;
  return (
    <SettingsFrame t={t} current="blocks">
      <header class="flex flex-col gap-1">
        <h1 class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.lead}</p>
      </header>
      <People
        t={t}
        lang={lang}
        title={words.blocked}
        hint={words.blockedHint}
        people={blocked}
        undo={{ noun: "block", label: t.reports.block.unblock }}
      />
      <People
        t={t}
        lang={lang}
        title={words.muted}
        hint={words.mutedHint}
        people={muted}
        undo={{ noun: "mute", label: t.reports.block.unmute }}
      />
    </SettingsFrame>
  );
}

interface PeopleProps extends Pick<BlockListProps, "t" | "lang"> {
  title: string;
  hint: string;
  people: readonly BlockedPerson[];
  undo: { noun: "block" | "mute"; label: string };
}

function People({ t, lang, title, hint, people, undo }: PeopleProps) {
  const words = t.reports.blocks;
  const id = `list-${undo.noun}`;
  return (
    <section
      aria-labelledby={id}
      class="flex flex-col gap-3 rounded-2xl border border-line bg-surface p-6"
    >
      <div>
        <h2 id={id} class="text-lg">{title}</h2>
        <p class="text-sm text-soft">{hint}</p>
      </div>
      {people.length === 0 && <p class="text-soft">{words.none}</p>}
      <ul class="divide-y divide-line">
        {people.map(({ id, handle, name, withdrawn, at }) => (
          <li key={id} class="flex items-center gap-3 py-3">
            <Avatar name={withdrawn ? "?" : name} size="sm" />
            <span class="flex min-w-0 flex-1 flex-col">
              <span class="truncate font-semibold">
                {withdrawn ? t.accounts.person.withdrawnName : name}
              </span>
              <span class="text-sm text-soft">
                {words.since(date(at, lang))}
              </span>
            </span>
            <form method="post" action={`/people/${handle}/${undo.noun}`}>
              <input type="hidden" name="next" value="/settings/blocks" />
              <Button type="submit" variant="secondary" size="sm">
                {undo.label}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
