import { page } from "fresh";
import { Head } from "fresh/runtime";
import { QueueView } from "@/components/moderation/QueueView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import {
  countReportsByState,
  listReports,
  type ReportPage,
} from "@/db/report_queue.ts";
import { define } from "@/define.ts";
import {
  parseCursor,
  parseQueueFilter,
  type QueueFilter,
} from "@/domain/moderation/mod.ts";
import { staffLook, withDuty } from "../(_staff)/duty.ts";

interface Data extends ReportPage {
  filter: QueueFilter;
  counts: Record<QueueFilter["state"], number>;
  hasBefore: boolean;
}

export const handler = define.handlers({
  GET: withDuty("read_reports", async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const { searchParams } = ctx.url;
    const filter = parseQueueFilter(searchParams);
    const after = parseCursor(searchParams);
    const now = clock.now();
    const [list, counts] = await Promise.all([
      listReports(db, { viewer, filter, after, now }),
      countReportsByState(db, viewer),
    ]);
    return page<Data>({ ...list, filter, counts, hasBefore: after !== null });
  }),
});

export default define.page<typeof handler>(function Queue({ data, state }) {
  return (
    <>
      <Head>
        <title>{pageTitle(state, state.t.admin.queue.title)}</title>
      </Head>
      <QueueView {...data} look={staffLook(state)} />
    </>
  );
});
