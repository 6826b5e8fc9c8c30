import { type Listing, listingPath } from "@/domain/rent/listing.ts";
import { SECTIONS } from "@/domain/rent/item.ts";
import { Tabs } from "@/components/ui/Tabs.tsx";
import type { Messages } from "@/locales/mod.ts";

/** 빌려드려요 or 빌려요; every other choice is kept. */
export function SectionSwitch(
  { listing, t }: { listing: Listing; t: Messages },
) {
  return (
    <Tabs
      label={t.rent.sectionLabel}
      items={SECTIONS.map((section) => ({
        href: listingPath({ ...listing, section, page: 1 }),
        label: t.rent.sections[section],
        current: section === listing.section,
      }))}
    />
  );
}
