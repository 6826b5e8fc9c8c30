import { PhotoGallery } from "@/components/uploads/PhotoGallery.tsx";
import { NeighbourTools } from "@/components/reports/NeighbourTools.tsx";
import { ReviewList } from "@/components/reviews/ReviewList.tsx";
import type { ItemCard } from "@/domain/rent/item.ts";
import type { Review, Trust } from "@/domain/reviews/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Photo } from "@/domain/uploads/photos.ts";
import { BookingCard } from "./deals/BookingCard.tsx";
import { RequestCard, type RequestCardProps } from "./deals/RequestCard.tsx";
import { ItemActions } from "./ItemActions.tsx";
import { ItemGrid } from "./ItemGrid.tsx";
import { ItemHead } from "./ItemHead.tsx";
import type { Look } from "./look.ts";
import { OwnerCard } from "./OwnerCard.tsx";

export interface ItemViewProps extends RequestCardProps {
  photos: readonly Photo[];
  similar: readonly ItemCard[];
  others: readonly ItemCard[];
  reviews: readonly Review[];
  trust: Trust;
  /** Whether the one who looks has put it up. */
  own: boolean;
  /** Whether the one who looks has muted its owner; null for guests. */
  muted: boolean | null;
  /** Full address of this page. */
  url: string;
}

/**
 * `/rent/:id`: the photos first, then what one needs to know, then when one may have it, then
 * where to go from here. On wide screens the calendar stands beside the photos.
 */
export function ItemView(props: ItemViewProps) {
  const { item, photos, similar, others, look, own } = props;
  const words = look.t.rent.item;
  return (
    <div class="flex flex-col gap-12">
      <article class="flex flex-col gap-6 md:grid md:grid-cols-2 md:gap-x-10 md:grid-rows-[auto_1fr] lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div class="-mx-4 -mt-6 md:mx-0 md:mt-0">
          <PhotoGallery t={look.t} title={item.title} photos={photos} />
        </div>
        <div class="contents md:row-span-2 md:flex md:flex-col md:gap-6">
          <ItemHead item={item} look={look} />
          <ItemActions {...props} />
          <div class="order-last md:order-none">
            {own
              ? <BookingCard taken={props.taken} look={look} />
              : <RequestCard {...props} />}
          </div>
        </div>
        <div class="flex flex-col gap-6">
          <section>
            <h2 class="text-lg">{words.about}</h2>
            <p class="mt-2 max-w-prose whitespace-pre-line">{item.body}</p>
          </section>
          <OwnerCard owner={item.owner} trust={props.trust} look={look} />
          {!own && (
            <NeighbourTools
              t={look.t}
              kind="item"
              path={`/rent/${shortId(item.id)}`}
              person={item.owner}
              muted={props.muted}
            />
          )}
          <ReviewList
            reviews={props.reviews}
            look={look}
            empty={look.t.reviews.emptyTitle}
          />
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
