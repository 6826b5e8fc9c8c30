import type { ComponentChildren } from "preact";
import { Icon } from "@/components/ui/Icon.tsx";
import {
  FIRST_LISTING,
  type Listing,
  listingPath,
  originOf,
  placeOf,
} from "@/domain/rent/listing.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import { dayShort } from "@/locales/format_dates.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import type { Look } from "./look.ts";
import { SortLinks } from "./SortLinks.tsx";

export interface ListHeadProps {
  listing: Listing;
  home: string | null;
  look: Look;
  /** Stands beside the heading. */
  aside: ComponentChildren;
}

/** What is listed here, in which order, and how to see all of it again. */
export function ListHead({ listing, home, look, aside }: ListHeadProps) {
  const { t, lang } = look;
  const { list, filters } = t.rent;
  const { section, sort, page } = listing;
  const back = listingPath({ ...listing, page: page - 1 });
  return (
    <div class="flex flex-col gap-x-6 md:flex-row md:flex-wrap md:items-center md:justify-between">
      <div class="flex items-center justify-between gap-4">
        <h1 class="text-xl">{listHeading(listing, { home, t, lang })}</h1>
        {aside}
      </div>
      <div class="flex items-center justify-between gap-4">
        <SortLinks listing={listing} home={home} t={t} />
        {isNarrowed(listing) && (
          <a
            href={listingPath({ ...FIRST_LISTING, section, sort, region: "" })}
            class={LINK}
          >
            <Icon name="x" class="size-4" />
            {filters.clear}
          </a>
        )}
      </div>
      <DaysChip listing={listing} look={look} />
      {page > 1 && (
        <p class="flex items-center gap-3 text-sm text-soft">
          {list.page(page)}
          <a href={back} class={LINK}>{list.previous}</a>
        </p>
      )}
    </div>
  );
}

/** The days on which everything here is free, and the way to leave them out. */
function DaysChip(
  { listing, look: { t, lang } }: Pick<ListHeadProps, "listing" | "look">,
) {
  const { days } = listing;
  if (days === null) return null;
  const words = t.deals.filter.chip(
    dayShort(days.from, lang),
    dayShort(days.to, lang),
  );
  return (
    <p class="basis-full">
      <a
        href={listingPath({ ...listing, days: null, page: 1 })}
        class={LINK}
        aria-label={t.deals.filter.remove(words)}
      >
        <Icon name="calendar" class="size-4" />
        {words}
        <Icon name="x" class="size-4" />
      </a>
    </p>
  );
}

const LINK =
  "inline-flex min-h-11 shrink-0 items-center gap-1 text-sm text-persimmon hover:underline";

/** "서울 강남구의 물건", "‘캠핑’ 검색 결과". */
export function listHeading(
  listing: Listing,
  { home, t, lang }: { home: string | null; t: Messages; lang: Language },
): string {
  const { list } = t.rent;
  if (listing.q !== "") return list.found(listing.q);
  const origin = listing.sort === "nearest" ? originOf(listing, home) : null;
  if (origin !== null) return list.near(regionFullName(origin, lang));
  const place = placeOf(listing, home);
  return place === null
    ? list.everywhere
    : list.in(regionFullName(place, lang));
}

function isNarrowed({ q, category, region, days }: Listing): boolean {
  return q !== "" || category !== null || Boolean(region) || days !== null;
}
