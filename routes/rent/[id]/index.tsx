import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { BlockedStub } from "@/components/reports/BlockedStub.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getBlockedOwner, type OtherMember } from "@/db/blocks.ts";
import { define, type State } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem } from "@/guards.ts";
import { findItem, type ItemData } from "../(_item)/item_data.ts";
import { ItemPage } from "../(_item)/item_page.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const data = await findItem(ctx);
    if (data !== null) return page<Data>(data);
    const blocked = await findBlocked(ctx);
    if (blocked === null) return renderProblem(ctx, { name: "NotFound" });
    return page<Data>({ blocked });
  },
});

/** The thing, or whom the viewer has blocked. */
type Data = ItemData | { blocked: OtherMember };

/** Whose thing it is, to who has blocked them. */
async function findBlocked(ctx: Context<State>): Promise<OtherMember | null> {
  const { viewer, ports: { db } } = ctx.state;
  const subjectId = parseShortId(ctx.params.id ?? "");
  if (viewer === null || subjectId === null) return null;
  return await getBlockedOwner(db, { subjectId, memberId: viewer.id });
}

export default define.page<typeof handler>(function Item({ data, state, url }) {
  if (!("blocked" in data)) return <ItemPage data={data} state={state} />;
  const { t } = state;
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.reports.block.stubTitle)}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <BlockedStub t={t} person={data.blocked} next={url.pathname} />
    </>
  );
});
