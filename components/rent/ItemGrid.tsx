import type { ItemCard } from "@/domain/rent/item.ts";
import { ItemTile } from "./ItemTile.tsx";
import type { Look } from "./look.ts";

/** Covers seen without scrolling on a phone. */
const SEEN_AT_ONCE = 4;

export interface ItemGridProps {
  items: readonly ItemCard[];
  look: Look;
  label: string;
  /** Where more things are appended. */
  id?: string;
  /** Four beside one another where there is no column beside the grid. */
  wide?: boolean;
  /** What a title is on this page; `h3` where a heading stands over the grid. */
  heading?: "h2" | "h3";
  /** Far down the page: nothing in it is fetched before it comes near. */
  below?: boolean;
}

/** Things side by side. */
export function ItemGrid(
  { items, look, label, id, wide, heading, below }: ItemGridProps,
) {
  return (
    <ul
      id={id}
      aria-label={label}
      class={`grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 ${
        wide ? "md:grid-cols-4" : "md:grid-cols-3 lg:grid-cols-4"
      }`}
    >
      {items.map((item, index) => (
        <li key={item.id}>
          <ItemTile
            item={item}
            look={look}
            heading={heading}
            eager={!below && index < SEEN_AT_ONCE}
          />
        </li>
      ))}
    </ul>
  );
}
