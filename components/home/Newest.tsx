import type { ComponentChildren } from "preact";
import type { ItemCard } from "@/domain/rent/item.ts";
import { ItemGrid } from "@/components/rent/ItemGrid.tsx";
import type { Look } from "@/components/rent/look.ts";
import { Icon } from "@/components/ui/Icon.tsx";

export interface NewestProps {
  title: string;
  href: string;
  items: readonly ItemCard[];
  look: Look;
  /** What stands here while there is nothing. */
  empty: ComponentChildren;
}

/** The newest things, with the way to all of them. */
export function Newest({ title, href, items, look, empty }: NewestProps) {
  return (
    <section class="flex flex-col gap-6">
      <div class="flex items-center justify-between gap-4">
        <h2 class="text-xl">{title}</h2>
        <a
          href={href}
          class="-mr-2 inline-flex min-h-11 shrink-0 items-center gap-1 px-2 font-semibold text-persimmon hover:underline"
        >
          {look.t.pages.home.all}
          <Icon name="chevron-right" />
        </a>
      </div>
      {items.length === 0
        ? empty
        : <ItemGrid items={items} look={look} label={title} wide />}
    </section>
  );
}
