import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ListView } from "@/components/rent/ListView.tsx";
import { listHeading } from "@/components/rent/ListHead.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { CardPage } from "@/db/rent_cards.ts";
import { define } from "@/define.ts";
import {
  listingPath,
  type ListingReading,
  parseListing,
  parsePage,
} from "@/domain/rent/listing.ts";
import { renderProblem } from "@/guards.ts";
import { listPage, NOTHING } from "./(_list)/list_page.ts";

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

interface Data extends ListingReading, CardPage {
  now: Date;
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
