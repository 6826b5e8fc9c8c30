import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Pagination } from "@/components/ui/Pagination.tsx";
import type { ItemCard } from "@/domain/rent/item.ts";
import { ItemGrid } from "./ItemGrid.tsx";
import type { Look } from "./look.ts";

export interface PersonThingsProps {
  handle: string;
  items: readonly ItemCard[];
  page: number;
  hasNext: boolean;
  look: Look;
}

/** What a neighbour has put up, on their page. */
export function PersonThings(props: PersonThingsProps) {
  const { handle, items, page, hasNext, look } = props;
  const words = look.t.accounts.person;
  const { list } = look.t.rent;
  const path = `/people/${handle}`;
  return (
    <section class="flex flex-col gap-6">
      <h2 class="text-xl">{words.items}</h2>
      {items.length === 0
        ? (
          <EmptyState
            drawing="box"
            title={words.itemsEmptyTitle}
            text={words.itemsEmptyText}
          />
        )
        : <ItemGrid items={items} look={look} label={words.items} wide />}
      <Pagination
        page={page}
        hasNext={hasNext}
        href={(page) => page > 1 ? `${path}?page=${page}` : path}
        labels={{
          previous: list.previous,
          next: list.next,
          page: list.page(page),
        }}
      />
    </section>
  );
}
