import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ListView } from "@/components/rent/ListView.tsx";
import { listHeading } from "@/components/rent/ListHead.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listItems } from "@/db/rent_lists.ts";
import { define, type State } from "@/define.ts";
import {
  districtsFor,
  type Listing,
  listingPath,
  type ListingReading,
  originOf,
  parseListing,
  parsePage,
  placeOf,
} from "@/domain/rent/listing.ts";
import { endOfDay, startOfDay } from "@/domain/shared/seoul_time.ts";
import { parseQuery } from "@/domain/search/mod.ts";
import { renderProblem } from "@/guards.ts";

const NOTHING = { items: [], hasNext: false };

export const handler = define.handlers({
  async GET(ctx) {
    const { searchParams } = ctx.url;
    const number = parsePage(searchParams);
    if (number === null) return renderProblem(ctx, { name: "NotFound" });
    const reading = parseListing(searchParams);
    const listing = { ...reading.listing, page: number };
    const cards = reading.errors ? NOTHING : await listPage(ctx.state, listing);
    if (number > 1 && cards.items.length === 0) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    return page<Data>({
      ...reading,
      ...cards,
      listing,
      now: ctx.state.ports.clock.now(),
    }, { status: reading.errors ? 422 : 200 });
  },
});

interface Data extends ListingReading, Awaited<ReturnType<typeof listItems>> {
  now: Date;
}

/** The page of things an address asks for; a search without a letter or digit finds nothing. */
function listPage({ ports, viewer }: State, listing: Listing) {
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
  });
}

export default define.page<typeof handler>(function Rent({ data, state }) {
  const { t, lang, viewer, origin } = state;
  const { listing, now } = data;
  const home = viewer?.region ?? null;
  const heading = listHeading(listing, { home, t, lang });
  const section = t.rent.sections[listing.section];
  const canonical = origin +
    listingPath({ ...listing, region: listing.region || null });
  return (
    <>
      <Head>
        <title>{pageTitle(state, `${heading} · ${section}`)}</title>
        <meta name="description" content={t.rent.lead} />
        <link rel="canonical" href={canonical} />
        {listing.q !== "" && <meta name="robots" content="noindex" />}
      </Head>
      <ListView {...data} home={home} look={{ t, lang, now }} />
    </>
  );
});
