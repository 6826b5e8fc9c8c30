import type { Context } from "fresh";
import { listPhotosBySubject } from "@/db/photos.ts";
import { getItem } from "@/db/rent.ts";
import { listTakenPeriods } from "@/db/rent_deals.ts";
import { listItemsByOwner, listSimilarItems } from "@/db/rent_lists.ts";
import { listReviewsBySubject } from "@/db/reviews.ts";
import { getTrust } from "@/db/trust.ts";
import type { State } from "@/define.ts";
import { CALENDAR_MONTHS } from "@/domain/rent/deals/calendar.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { pickedFields } from "@/domain/rent/deals/picking.ts";
import type { Item, ItemCard } from "@/domain/rent/item.ts";
import type { Review, Trust } from "@/domain/reviews/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import { addMonths } from "@/domain/shared/seoul_time.ts";
import type { Photo } from "@/domain/uploads/photos.ts";

/** How many similar things, and how many others of the owner's, are shown. */
const MORE = 4;

/** What a thing's page shows. */
export interface ItemData {
  item: Item;
  photos: Photo[];
  similar: ItemCard[];
  others: ItemCard[];
  /** When it is promised or away. */
  taken: Period[];
  /** What others say of its owner after they rented it, the newest first. */
  reviews: Review[];
  /** How reliable its owner is. */
  trust: Trust;
  now: Date;
  /** What stands in the form that asks for it. */
  typed: Typed;
  errors: FieldErrors;
  /** Why it cannot be had like that. */
  refused: ProblemName | null;
}

/** All about the thing of the address, for whoever may see it. Days that were picked by links stand in the form. */
export async function findItem(ctx: Context<State>): Promise<ItemData | null> {
  const { viewer, ports: { db, clock } } = ctx.state;
  const id = parseShortId(ctx.params.id ?? "");
  const item = id && await getItem(db, { id, viewer });
  if (!item) return null;
  const now = clock.now();
  const [photos, similar, { items }, taken, { reviews }, trust] = await Promise
    .all([
      listPhotosBySubject(db, item.id),
      listSimilarItems(db, item, { limit: MORE, hidden: viewer?.hidden }),
      listItemsByOwner(db, {
        ownerId: item.owner.id,
        viewerId: viewer?.id ?? null,
        except: item.id,
      }),
      listTakenPeriods(db, {
        itemId: item.id,
        now,
        until: addMonths(now, CALENDAR_MONTHS),
      }),
      listReviewsBySubject(db, { subjectId: item.id }),
      getTrust(db, { memberId: item.owner.id, now }),
    ]);
  const typed = pickedFields(ctx.url.searchParams, {
    now,
    taken,
    unit: item.unit,
  });
  const others = items.slice(0, MORE);
  const form = { typed, errors: {}, refused: null };
  const around = { photos, similar, others, taken, reviews, trust };
  return { item, ...around, now, ...form };
}
