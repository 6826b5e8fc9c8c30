import { Pagination } from "@/components/ui/Pagination.tsx";
import type { ItemCard } from "@/domain/rent/item.ts";
import { listingPath } from "@/domain/rent/listing.ts";
import { MoreItems } from "@/islands/MoreItems.tsx";
import { CategoryChips } from "./CategoryChips.tsx";
import { FilterButton, FilterSheet } from "./FilterSheet.tsx";
import type { FilterFormProps } from "./FilterForm.tsx";
import { ItemGrid } from "./ItemGrid.tsx";
import { ListHead } from "./ListHead.tsx";
import { ListEmpty } from "./ListEmpty.tsx";
import type { Look } from "./look.ts";
import { SectionSwitch } from "./SectionSwitch.tsx";

export interface ListViewProps extends FilterFormProps {
  look: Look;
  items: readonly ItemCard[];
  hasNext: boolean;
}

const LIST = "items";

/** `/rent`: section, categories, filters, things, and the way on. */
export function ListView(props: ListViewProps) {
  const { listing, home, look, items, errors } = props;
  const { t } = look;
  return (
    <div class="flex flex-col gap-4 md:gap-6">
      <SectionSwitch listing={listing} t={t} />
      <CategoryChips listing={listing} look={look} />
      <div class="flex flex-col gap-4 md:flex-row md:gap-8">
        <FilterSheet {...props} />
        <div class="flex min-w-0 flex-1 flex-col gap-6">
          <ListHead
            listing={listing}
            home={home}
            look={look}
            aside={<FilterButton label={t.rent.filters.open} />}
          />
          {items.length === 0
            ? <ListEmpty listing={listing} home={home} t={t} errors={errors} />
            : (
              <ItemGrid
                id={LIST}
                items={items}
                look={look}
                label={t.rent.list.label}
                heading="h2"
              />
            )}
          <Pages {...props} />
        </div>
      </div>
    </div>
  );
}

function Pages({ listing, look, hasNext }: ListViewProps) {
  const { list } = look.t.rent;
  const href = (page: number) => listingPath({ ...listing, page });
  const links = (
    <Pagination
      page={listing.page}
      hasNext={hasNext}
      href={href}
      labels={{
        previous: list.previous,
        next: list.next,
        page: list.page(listing.page),
      }}
    />
  );
  if (!hasNext && listing.page === 1) return null;
  const { more, loading, failed, end } = list;
  return (
    <MoreItems
      list={LIST}
      next={hasNext ? href(listing.page + 1) : null}
      words={{ more, loading, failed, end }}
    >
      {links}
    </MoreItems>
  );
}
