import { page } from "fresh";
import { Head } from "fresh/runtime";
import { withUnread } from "@/components/shell/page_title.ts";
import { listItems } from "@/db/rent_lists.ts";
import { define } from "@/define.ts";
import { FIRST_LISTING } from "@/domain/rent/listing.ts";
import { GuestHome } from "@/components/home/GuestHome.tsx";
import { MemberHome } from "@/components/home/MemberHome.tsx";

/** Two full rows on a wide screen. */
const SHOWN = 8;

export const handler = define.handlers({
  async GET(ctx) {
    const { ports, viewer } = ctx.state;
    const { items } = await listItems(ports.db, {
      ...FIRST_LISTING,
      place: viewer?.region ?? null,
      query: null,
      districts: [],
      hidden: viewer?.hidden,
    });
    return page({ items: items.slice(0, SHOWN), now: ports.clock.now() });
  },
});

export default define.page<typeof handler>(function Home({ data, state }) {
  const { t, lang, viewer } = state;
  return (
    <>
      <Head>
        <title>{withUnread(state, t.pages.home.title)}</title>
      </Head>
      {viewer === null
        ? <GuestHome t={t} lang={lang} {...data} />
        : <MemberHome t={t} lang={lang} viewer={viewer} {...data} />}
    </>
  );
});
