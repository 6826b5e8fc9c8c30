import { Chip } from "@/components/ui/Chip.tsx";
import { regionGroups } from "@/domain/regions/regions.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { DistrictList } from "./DistrictList.tsx";

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
      {group && <DistrictList t={t} group={group} own={own} />}
    </div>
  );
}
