import { Chip } from "@/components/ui/Chip.tsx";
import { Kept } from "@/components/ui/Kept.tsx";
import {
  CATEGORIES,
  type CategoryId,
  categoryName,
} from "@/domain/rent/categories.ts";
import { type Listing, listingPath } from "@/domain/rent/listing.ts";
import { CATEGORY_ICONS } from "./category_icons.ts";
import type { Look } from "./look.ts";

export interface CategoryChipsProps {
  listing: Listing;
  look: Pick<Look, "t" | "lang">;
}

/** All categories, always in sight; on a phone the row is swiped and begins with the chosen one. */
export function CategoryChips(props: CategoryChipsProps) {
  const id = `categories ${props.look.lang} ${listingPath(props.listing)}`;
  return <Kept id={id} render={() => <Chips {...props} />} />;
}

function Chips({ listing, look }: CategoryChipsProps) {
  const { t, lang } = look;
  const { filters } = t.rent;
  const path = (category: CategoryId | null) =>
    listingPath({ ...listing, category, page: 1 });
  return (
    <nav aria-label={filters.category}>
      <ul class="swipe -mx-4 gap-2 px-4 py-1 md:mx-0 md:flex-wrap md:px-0">
        <li class="order-first md:order-none">
          <Chip
            href={path(null)}
            icon="layout-grid"
            selected={listing.category === null}
          >
            {filters.allCategories}
          </Chip>
        </li>
        {CATEGORIES.map(({ id }) => (
          <li
            key={id}
            class={listing.category === id ? "order-first md:order-none" : ""}
          >
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
