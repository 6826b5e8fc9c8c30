import { Chip } from "@/components/ui/Chip.tsx";
import type { IconName } from "@/components/ui/Icon.tsx";
import {
  CATEGORIES,
  type CategoryId,
  categoryName,
} from "@/domain/rent/categories.ts";
import { type Listing, listingPath } from "@/domain/rent/listing.ts";
import type { Look } from "./look.ts";

export const CATEGORY_ICONS: Record<CategoryId, IconName> = {
  digital: "laptop",
  tools: "drill",
  camping: "tent",
  sports: "volleyball",
  kitchen: "utensils",
  kids: "baby",
  clothing: "shirt",
  music: "guitar",
  books: "book-open",
  pets: "paw-print",
  party: "party-popper",
  other: "package",
};

export interface CategoryChipsProps {
  listing: Listing;
  look: Pick<Look, "t" | "lang">;
}

/** All categories, always in sight; on a phone the row is swiped. */
export function CategoryChips({ listing, look }: CategoryChipsProps) {
  const { t, lang } = look;
  const { filters } = t.rent;
  const path = (category: CategoryId | null) =>
    listingPath({ ...listing, category, page: 1 });
  return (
    <nav aria-label={filters.category}>
      <ul class="swipe -mx-4 gap-2 px-4 py-1 md:mx-0 md:flex-wrap md:px-0">
        <li>
          <Chip
            href={path(null)}
            icon="layout-grid"
            selected={listing.category === null}
          >
            {filters.allCategories}
          </Chip>
        </li>
        {CATEGORIES.map(({ id }) => (
          <li key={id}>
            <Chip
              href={path(id)}
              icon={CATEGORY_ICONS[id]}
              selected={listing.category === id}
            >
              {categoryName(id, lang)}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  );
}
