import { page } from "fresh";
import { Head } from "fresh/runtime";
import { NoticeList } from "@/components/notifications/NoticeList.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listNoticesByMember, type NoticePage } from "@/db/notifications.ts";
import { define } from "@/define.ts";
import { parseCursor } from "@/domain/notifications/mod.ts";
import { renderProblem, requireUser } from "@/guards.ts";

interface Data extends NoticePage {
  hasNewer: boolean;
  now: Date;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const written = ctx.url.searchParams.get("after");
    const after = written === null ? null : parseCursor(written);
    if (written !== null && after === null) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    const list = await listNoticesByMember(db, { memberId: viewer.id, after });
    return page<Data>({ ...list, hasNewer: after !== null, now: clock.now() });
  }),
});

export default define.page<typeof handler>(
  function Notifications({ data, state }) {
    const { t, lang, news } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.news.title)}</title>
        </Head>
        <NoticeList t={t} lang={lang} unread={news} {...data} />
      </>
    );
  },
);
