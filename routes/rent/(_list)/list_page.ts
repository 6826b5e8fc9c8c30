import type { CardPage } from "@/db/rent_cards.ts";
import { listItems } from "@/db/rent_lists.ts";
import type { State } from "@/define.ts";
import {
  districtsFor,
  type Listing,
  originOf,
  placeOf,
} from "@/domain/rent/listing.ts";
import { parseQuery } from "@/domain/search/mod.ts";
import { endOfDay, startOfDay } from "@/domain/shared/seoul_time.ts";

/** A page with nothing on it. */
export const NOTHING: CardPage = { items: [], hasNext: false };

/** The page of things an address asks for; a search without a letter or digit finds nothing. */
export function listPage(
  { ports, viewer }: State,
  listing: Listing,
): CardPage | Promise<CardPage> {
  const { section, category, page, q, days } = listing;
  const home = viewer?.region ?? null;
  const query = parseQuery(q);
  if (q !== "" && query === null) return NOTHING;
  const isNear = listing.sort === "nearest" && originOf(listing, home) !== null;
  return listItems(ports.db, {
    section,
    category,
    page,
    query,
    place: placeOf(listing, home),
    sort: listing.sort === "nearest" && !isNear ? "newest" : listing.sort,
    free: days && {
      startsAt: startOfDay(days.from),
      endsAt: endOfDay(days.to),
      now: ports.clock.now(),
    },
    districts: isNear ? districtsFor(listing, home) : [],
    hidden: viewer?.hidden,
  });
}
