import {
  type Listing,
  listingPath,
  originOf,
  SORTS,
} from "@/domain/rent/listing.ts";
import type { Messages } from "@/locales/mod.ts";

export interface SortLinksProps {
  listing: Listing;
  /** The viewer's own district. */
  home: string | null;
  t: Messages;
}

/** In which order; nearness only with somewhere to be near to. */
export function SortLinks({ listing, home, t }: SortLinksProps) {
  const sorts = SORTS.filter((sort) =>
    sort !== "nearest" || sort === listing.sort ||
    originOf(listing, home) !== null
  );
  return (
    <nav aria-label={t.rent.filters.sort} class="min-w-0">
      <ul class="swipe -mx-2">
        {sorts.map((sort) => (
          <li key={sort} class="shrink-0">
            <a
              href={listingPath({ ...listing, sort, page: 1 })}
              aria-current={sort === listing.sort ? "true" : undefined}
              class={`inline-flex min-h-11 items-center px-2 text-sm whitespace-nowrap ${
                sort === listing.sort
                  ? "font-bold text-ink"
                  : "text-soft hover:text-ink"
              }`}
            >
              {t.rent.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
