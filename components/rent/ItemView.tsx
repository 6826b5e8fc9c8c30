import { PhotoGallery } from "@/components/uploads/PhotoGallery.tsx";
import type { Item, ItemCard } from "@/domain/rent/item.ts";
import type { Photo } from "@/domain/uploads/photos.ts";
import { ItemActions } from "./ItemActions.tsx";
import { ItemGrid } from "./ItemGrid.tsx";
import { ItemHead } from "./ItemHead.tsx";
import type { Look } from "./look.ts";
import { OwnerCard } from "./OwnerCard.tsx";

export interface ItemViewProps {
  item: Item;
  photos: readonly Photo[];
  similar: readonly ItemCard[];
  others: readonly ItemCard[];
  look: Look;
  /** Whether the one who looks has put it up. */
  own: boolean;
  /** Full address of this page. */
  url: string;
}

/** `/rent/:id`: the photos first, then what one needs to know, then where to go from here. */
export function ItemView(props: ItemViewProps) {
  const { item, photos, similar, others, look, own } = props;
  const words = look.t.rent.item;
  return (
    <div class="flex flex-col gap-12">
      <article class="flex flex-col gap-6 md:grid md:grid-cols-[minmax(0,1fr)_22rem] md:gap-x-10 md:gap-y-8">
        <div class="-mx-4 -mt-6 md:mx-0 md:mt-0">
          <PhotoGallery t={look.t} title={item.title} photos={photos} />
        </div>
        <div class="flex flex-col gap-6 md:sticky md:top-24 md:row-span-2 md:self-start">
          <ItemHead item={item} look={look} />
          <ItemActions {...props} />
          <OwnerCard owner={item.owner} look={look} />
        </div>
        <section>
          <h2 class="text-xl">{words.about}</h2>
          <p class="mt-3 max-w-prose whitespace-pre-line">{item.body}</p>
        </section>
      </article>
      <More
        title={own ? words.othersOfMine : words.others(item.owner.name)}
        items={others}
        look={look}
      />
      <More title={words.similar} items={similar} look={look} />
    </div>
  );
}

function More(
  { title, items, look }: {
    title: string;
    items: readonly ItemCard[];
    look: Look;
  },
) {
  if (items.length === 0) return null;
  return (
    <section class="flex flex-col gap-4">
      <h2 class="text-xl">{title}</h2>
      <ItemGrid items={items} look={look} label={title} wide below />
    </section>
  );
}
