import type { Item, ItemCard } from "@/domain/rent/item.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { type Photo, PHOTO_WIDTHS, photoUrl } from "@/domain/uploads/photos.ts";

const WIDEST = PHOTO_WIDTHS[PHOTO_WIDTHS.length - 1] ?? 0;

/** A thing of a list as programs get it; addresses are whole. */
export function cardJson(card: ItemCard, origin: string) {
  const { id, cover, visibility: _, ...rest } = card;
  const short = shortId(id);
  return {
    id: short,
    url: `${origin}/rent/${short}`,
    ...rest,
    photo: cover && photoJson(cover, origin),
  };
}

/** A thing with all that its own page tells. */
export function itemJson(
  item: Item,
  { photos, origin }: { photos: readonly Photo[]; origin: string },
) {
  const { id, owner, version: _, ...rest } = item;
  const { handle, name, region } = owner;
  const short = shortId(id);
  return {
    id: short,
    url: `${origin}/rent/${short}`,
    ...rest,
    owner: { handle, name, region },
    photos: photos.map((photo) => photoJson(photo, origin)),
  };
}

function photoJson({ key, width, height }: Photo, origin: string) {
  return { url: origin + photoUrl(key, WIDEST), width, height };
}
