import {
  EmptyState,
  type EmptyStateProps,
} from "@/components/ui/EmptyState.tsx";
import { Pagination } from "@/components/ui/Pagination.tsx";
import type { ItemCard } from "@/domain/rent/item.ts";
import { ItemGrid } from "./ItemGrid.tsx";
import type { Look } from "./look.ts";
import { type MyCounts, MyTabs } from "./MyTabs.tsx";

const PATHS = { items: "/my/items", bookmarks: "/my/bookmarks" };

export interface MineViewProps {
  which: keyof typeof PATHS;
  items: readonly ItemCard[];
  counts: MyCounts;
  hasNext: boolean;
  page: number;
  look: Look;
  empty: EmptyStateProps;
}

/** `/my/…`: what I put up, what I keep. */
export function MineView(props: MineViewProps) {
  const { which, items, counts, page, hasNext, look, empty } = props;
  const { mine, list } = look.t.rent;
  return (
    <div class="flex flex-col gap-6">
      <h1 class="text-2xl">{mine[which]}</h1>
      <MyTabs current={which} counts={counts} t={look.t} />
      {items.length === 0 ? <EmptyState {...empty} /> : (
        <ItemGrid
          items={items}
          look={look}
          label={mine[which]}
          heading="h2"
          wide
        />
      )}
      <Pagination
        page={page}
        hasNext={hasNext}
        href={(page) =>
          page > 1 ? `${PATHS[which]}?page=${page}` : PATHS[which]}
        labels={{
          previous: list.previous,
          next: list.next,
          page: list.page(page),
        }}
      />
    </div>
  );
}
