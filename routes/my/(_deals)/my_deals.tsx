import { type Context, page, type PageResponse } from "fresh";
import { Head } from "fresh/runtime";
import {
  MyDealsView,
  type MyDealsViewProps,
} from "@/components/rent/deals/MyDealsView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { countDealsByMember, listDealsByMember } from "@/db/rent_deal_lists.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import { renderProblem } from "@/guards.ts";

/** What one of my lists of deals shows. */
export interface MyDeals extends Omit<MyDealsViewProps, "look"> {
  now: Date;
}

/** A page of one's deals of a list; 404 beyond its end. */
export async function findDeals(
  ctx: Context<State>,
  viewer: Viewer,
  list: MyDeals["list"],
): Promise<Response | PageResponse<MyDeals>> {
  const { db, clock } = ctx.state.ports;
  const number = parsePage(ctx.url.searchParams);
  if (number === null) return renderProblem(ctx, { name: "NotFound" });
  const memberId = viewer.id;
  const [found, counts] = await Promise.all([
    listDealsByMember(db, { memberId, list, page: number }),
    countDealsByMember(db, memberId),
  ]);
  if (number > 1 && found.deals.length === 0) {
    return renderProblem(ctx, { name: "NotFound" });
  }
  return page<MyDeals>({
    ...found,
    list,
    counts: { ...counts },
    page: number,
    viewerId: memberId,
    now: clock.now(),
  });
}

/** The page of any of the three lists. */
export function MyDealsPage({ data, state }: { data: MyDeals; state: State }) {
  const { t, lang } = state;
  const { now, ...rest } = data;
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.rent.mine[data.list])}</title>
      </Head>
      <MyDealsView {...rest} look={{ t, lang, now }} />
    </>
  );
}
