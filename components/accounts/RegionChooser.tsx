import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Chip } from "@/components/ui/Chip.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { type RegionGroup, regionGroups } from "@/domain/regions/regions.ts";
import type { Language, Messages } from "@/locales/mod.ts";

export interface RegionChooserProps {
  t: Messages;
  lang: Language;
  /** Code of the 시·도 whose 시·군·구 are shown. */
  province: string | null;
  /** The member's own district; null for a guest. */
  own: string | null;
}

/** 시·도 first, then its 시·군·구: to look around there, or to live there. */
export function RegionChooser({ t, lang, province, own }: RegionChooserProps) {
  const words = t.accounts.regions;
  const groups = regionGroups(lang);
  const group = groups.find(({ value }) => value === province);
  return (
    <div class="flex flex-col gap-8">
      <header class="flex flex-col gap-2">
        <h1 class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.lead}</p>
      </header>
      <nav aria-label={words.provinces} class="flex flex-wrap gap-2">
        {groups.map(({ value, label }) => (
          <Chip
            key={value}
            href={`/regions?province=${value}`}
            selected={value === province}
          >
            {label}
          </Chip>
        ))}
      </nav>
      {group && <Districts t={t} group={group} own={own} />}
    </div>
  );
}

function Districts(
  { t, group, own }: { t: Messages; group: RegionGroup; own: string | null },
) {
  const words = t.accounts.regions;
  return (
    <section class="flex flex-col gap-4">
      <div class="flex flex-wrap items-center justify-between gap-3">
        <h2 class="text-xl">{words.districts(group.label)}</h2>
        <Button
          href={`/rent?region=${group.value}`}
          variant="secondary"
          size="sm"
        >
          {words.all(group.label)}
        </Button>
      </div>
      <form method="post" action="/regions">
        <ul class="grid gap-3 sm:grid-cols-2 md:grid-cols-3">
          {group.options.map(({ value, label }) => (
            <li
              key={value}
              class="flex min-h-14 items-center justify-between gap-2 rounded-xl border border-line bg-surface pr-2"
            >
              <a
                href={`/rent?region=${value}`}
                class="flex min-h-14 flex-1 items-center gap-2 rounded-xl pl-4 font-semibold hover:text-persimmon"
              >
                <Icon name="map-pin" class="text-soft" />
                {label}
              </a>
              {own !== null && <Mine t={t} value={value} own={own} />}
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

function Mine({ t, value, own }: { t: Messages; value: string; own: string }) {
  const words = t.accounts.regions;
  if (value === own) {
    return <Badge tone="pine" icon="check">{words.current}</Badge>;
  }
  return (
    <Button
      type="submit"
      name="region"
      value={value}
      variant="quiet"
      size="sm"
    >
      {words.mine}
    </Button>
  );
}
