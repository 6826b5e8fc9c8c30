import { page } from "fresh";
import { Head } from "fresh/runtime";
import { MineView } from "@/components/rent/MineView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Toast } from "@/components/ui/Toast.tsx";
import { countDealsByMember, type DealCounts } from "@/db/rent_deal_lists.ts";
import type { CardPage } from "@/db/rent_cards.ts";
import { listItemsByOwner } from "@/db/rent_lists.ts";
import { define } from "@/define.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import { renderProblem, requireUser } from "@/guards.ts";

interface Data extends CardPage {
  page: number;
  now: Date;
  counts: DealCounts;
  /** Whether a thing was deleted just now. */
  deleted: boolean;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const { searchParams } = ctx.url;
    const number = parsePage(searchParams);
    if (number === null) return renderProblem(ctx, { name: "NotFound" });
    const [cards, counts] = await Promise.all([
      listItemsByOwner(db, {
        ownerId: viewer.id,
        viewerId: viewer.id,
        page: number,
      }),
      countDealsByMember(db, viewer.id),
    ]);
    return page<Data>({
      ...cards,
      counts,
      page: number,
      now: clock.now(),
      deleted: searchParams.has("deleted"),
    });
  }),
});

export default define.page<typeof handler>(function MyItems({ data, state }) {
  const { t, lang } = state;
  const { mine } = t.rent;
  return (
    <>
      <Head>
        <title>{pageTitle(state, mine.items)}</title>
      </Head>
      <MineView
        which="items"
        items={data.items}
        counts={{ ...data.counts }}
        hasNext={data.hasNext}
        page={data.page}
        look={{ t, lang, now: data.now }}
        empty={{
          drawing: "box",
          title: mine.itemsEmptyTitle,
          text: mine.itemsEmptyText,
          action: { href: "/rent/new", label: mine.itemsEmptyAction },
        }}
      />
      {data.deleted && <Toast>{mine.deleted}</Toast>}
    </>
  );
});
