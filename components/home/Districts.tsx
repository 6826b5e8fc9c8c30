import { provinceShortName, regionGroups } from "@/domain/regions/regions.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { Chip } from "@/components/ui/Chip.tsx";

/** A door into each province's list. */
export function Districts({ t, lang }: { t: Messages; lang: Language }) {
  return (
    <section class="flex flex-col gap-4">
      <h2 class="text-xl">{t.pages.home.districts}</h2>
      <ul class="flex flex-wrap gap-2">
        {regionGroups(lang).map(({ value }) => (
          <li key={value}>
            <Chip href={`/rent?region=${value}`}>
              {provinceShortName(value, lang)}
            </Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
