import { page } from "fresh";
import { define } from "@/define.ts";
import { renderProblem } from "@/guards.ts";
import { withDuty } from "../../(_staff)/duty.ts";
import {
  allOf,
  findReport,
  type ReportData,
} from "../(_report)/report_data.ts";
import { ReportPage } from "../(_report)/report_page.tsx";

export const handler = define.handlers({
  GET: withDuty("read_reports", async (ctx, viewer) => {
    const report = await findReport(ctx, viewer);
    if (report === null) return renderProblem(ctx, { name: "NotFound" });
    return page<ReportData>(await allOf(ctx, { report, viewer }));
  }),
});

export default define.page<typeof handler>(function Report({ data, state }) {
  return <ReportPage data={data} state={state} />;
});
