import type { ComponentChildren } from "preact";
import { Avatar } from "@/components/ui/Avatar.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import type { PublicMember } from "@/domain/accounts/profile.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import { date, month } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";

export interface PersonHeaderProps {
  t: Messages;
  lang: Language;
  person: PublicMember;
  /** Whether this is the one who looks. */
  own: boolean;
  /** When their neighbourhood was confirmed, while that counts. */
  neighbourSince: Date | null;
}

/** Who somebody is, as their neighbours see them. */
export function PersonHeader(
  { t, lang, person, own, neighbourSince }: PersonHeaderProps,
) {
  const words = t.accounts.person;
  return (
    <header class="flex flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:flex-row md:items-start md:p-8">
      <Avatar name={person.name} photo={person.photo} size="lg" />
      <div class="flex min-w-0 flex-1 flex-col gap-4">
        <div class="flex flex-col gap-2">
          <h1 class="text-2xl">{person.name}</h1>
          <ul class="flex flex-wrap gap-x-4 gap-y-1 text-soft">
            <Fact icon="map-pin">{regionFullName(person.region, lang)}</Fact>
            {neighbourSince && (
              <Fact icon="house">
                {t.leaving.neighbourhood.badge(month(neighbourSince, lang))}
              </Fact>
            )}
            <Fact icon="calendar">
              {words.since(date(person.joinedAt, lang))}
            </Fact>
          </ul>
        </div>
        <p
          class={person.intro
            ? "max-w-prose whitespace-pre-line"
            : "max-w-prose text-soft"}
        >
          {person.intro || words.noIntro}
        </p>
      </div>
      {own && (
        <Button
          href="/settings/profile"
          variant="secondary"
          size="sm"
          icon="pencil"
        >
          {words.edit}
        </Button>
      )}
    </header>
  );
}

function Fact(
  { icon, children }: { icon: IconName; children: ComponentChildren },
) {
  return (
    <li class="inline-flex items-center gap-2">
      <Icon name={icon} />
      {children}
    </li>
  );
}
