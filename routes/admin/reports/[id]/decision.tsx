import { decideReport } from "@/actions/moderation/decide_report.ts";
import { define } from "@/define.ts";
import { parseDecision } from "@/domain/moderation/mod.ts";
import type { Problem } from "@/domain/shared/problems.ts";
import { readBody, renderProblem } from "@/guards.ts";
import { withDuty } from "../../(_staff)/duty.ts";
import { findReport, refuse } from "../(_report)/report_data.ts";
import { ReportPage } from "../(_report)/report_page.tsx";

export const handler = define.handlers({
  GET: withDuty(
    "read_reports",
    (ctx) => ctx.redirect(`/admin/reports/${ctx.params.id}`, 303),
  ),
  POST: withDuty("decide", async (ctx, viewer) => {
    const { ports } = ctx.state;
    const report = await findReport(ctx, viewer);
    if (report === null) return renderProblem(ctx, { name: "NotFound" });
    const reading = parseDecision(await readBody(ctx), ports.clock.now());
    const { typed } = reading;
    const answer = (problem: Problem) =>
      refuse(ctx, { viewer, form: "decision", typed, problem });
    if (!reading.ok) return answer({ name: "Invalid", fields: reading.errors });
    const result = await decideReport(ports, {
      viewer,
      reportId: report.id,
      decision: reading.values,
    });
    if (!result.ok) return answer(result.problem);
    return ctx.redirect(`/admin/reports/${ctx.params.id}?done=1`, 303);
  }),
});

export default define.page<typeof handler>(function Report({ data, state }) {
  return <ReportPage data={data} state={state} />;
});
