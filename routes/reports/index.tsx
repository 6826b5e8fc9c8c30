import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ReportList } from "@/components/reports/ReportList.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listReportsByReporter } from "@/db/reports.ts";
import { define } from "@/define.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import type { Report } from "@/domain/reports/mod.ts";
import { renderProblem, requireUser } from "@/guards.ts";

interface Data {
  reports: Report[];
  hasNext: boolean;
  page: number;
  now: Date;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const number = parsePage(ctx.url.searchParams);
    if (number === null) return renderProblem(ctx, { name: "NotFound" });
    const reporterId = viewer.id;
    const list = await listReportsByReporter(db, { reporterId, page: number });
    if (number > 1 && list.reports.length === 0) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    return page<Data>({ ...list, page: number, now: clock.now() });
  }),
});

export default define.page<typeof handler>(function MyReports({ data, state }) {
  const { t, lang } = state;
  const { now, ...list } = data;
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.reports.mine.title)}</title>
      </Head>
      <ReportList {...list} look={{ t, lang, now }} />
    </>
  );
});
