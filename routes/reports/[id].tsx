import { page } from "fresh";
import { Head } from "fresh/runtime";
import { markSeen } from "@/actions/notifications/mark_seen.ts";
import { ReportView } from "@/components/reports/ReportView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getReport } from "@/db/reports.ts";
import { define } from "@/define.ts";
import type { Report } from "@/domain/reports/mod.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { renderProblem, requireUser } from "@/guards.ts";

interface Data {
  report: Report;
  news: "sent" | "again" | null;
  now: Date;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const id = parseShortId(ctx.params.id ?? "");
    const report = id &&
      await getReport(ports.db, { id, reporterId: viewer.id });
    if (!report) return renderProblem(ctx, { name: "NotFound" });
    if (ctx.state.news > 0) {
      const aboutId = report.id;
      ctx.state.news = await markSeen(ports, { viewer, aboutId });
    }
    const { searchParams } = ctx.url;
    const news = (["sent", "again"] as const)
      .find((each) => searchParams.has(each)) ?? null;
    return page<Data>({ report, news, now: ports.clock.now() });
  }),
});

export default define.page<typeof handler>(function MyReport({ data, state }) {
  const { t, lang } = state;
  const { now, ...rest } = data;
  const title = t.reports.one.title(t.reports.kinds[data.report.kind]);
  return (
    <>
      <Head>
        <title>{pageTitle(state, title)}</title>
      </Head>
      <ReportView {...rest} look={{ t, lang, now }} />
    </>
  );
});
