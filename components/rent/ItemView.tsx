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
      <article class="flex flex-col gap-6 md:grid md:grid-cols-2 md:gap-10 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div class="-mx-4 -mt-6 md:sticky md:top-24 md:mx-0 md:mt-0 md:self-start">
          <PhotoGallery t={look.t} title={item.title} photos={photos} />
        </div>
        <div class="flex flex-col gap-6">
          <ItemHead item={item} look={look} />
          <ItemActions {...props} />
          <section>
            <h2 class="text-lg">{words.about}</h2>
            <p class="mt-2 max-w-prose whitespace-pre-line">{item.body}</p>
          </section>
          <OwnerCard owner={item.owner} look={look} />
        </div>
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
