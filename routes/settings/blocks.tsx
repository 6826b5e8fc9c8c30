import { page } from "fresh";
import { Head } from "fresh/runtime";
import {
  type BlockedPerson,
  BlockList,
} from "@/components/reports/BlockList.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listBlocksByMember, listMutesByMember } from "@/db/blocks.ts";
import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";

interface Data {
  blocked: BlockedPerson[];
  muted: BlockedPerson[];
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db } = ctx.state.ports;
    const [blocked, muted] = await Promise.all([
      listBlocksByMember(db, viewer.id),
      listMutesByMember(db, viewer.id),
    ]);
    return page<Data>({ blocked, muted });
  }),
});

export default define.page<typeof handler>(
  function BlockSettings({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.reports.blocks.title)}</title>
        </Head>
        <BlockList t={t} lang={lang} {...data} />
      </>
    );
  },
);
