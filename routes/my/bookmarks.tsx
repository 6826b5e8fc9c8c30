import { page } from "fresh";
import { Head } from "fresh/runtime";
import { MineView } from "@/components/rent/MineView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { countDealsByMember, type DealCounts } from "@/db/rent_deal_lists.ts";
import type { CardPage } from "@/db/rent_cards.ts";
import { listBookmarksByMember } from "@/db/rent_lists.ts";
import { define } from "@/define.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import { renderProblem, requireUser } from "@/guards.ts";

interface Data extends CardPage {
  page: number;
  now: Date;
  counts: DealCounts;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const number = parsePage(ctx.url.searchParams);
    if (number === null) return renderProblem(ctx, { name: "NotFound" });
    const [cards, counts] = await Promise.all([
      listBookmarksByMember(db, {
        memberId: viewer.id,
        hidden: viewer.hidden,
        page: number,
      }),
      countDealsByMember(db, viewer.id),
    ]);
    return page<Data>({ ...cards, counts, page: number, now: clock.now() });
  }),
});

export default define.page<typeof handler>(
  function MyBookmarks({ data, state }) {
    const { t, lang } = state;
    const { mine } = t.rent;
    return (
      <>
        <Head>
          <title>{pageTitle(state, mine.bookmarks)}</title>
        </Head>
        <MineView
          which="bookmarks"
          items={data.items}
          counts={{ ...data.counts }}
          hasNext={data.hasNext}
          page={data.page}
          look={{ t, lang, now: data.now }}
          empty={{
            drawing: "heart",
            title: mine.bookmarksEmptyTitle,
            text: mine.bookmarksEmptyText,
            action: { href: "/rent", label: mine.bookmarksEmptyAction },
          }}
        />
      </>
    );
  },
);
