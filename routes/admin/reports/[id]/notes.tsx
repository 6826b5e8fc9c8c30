import { writeNote } from "@/actions/moderation/write_note.ts";
import { define } from "@/define.ts";
import { noteFields } from "@/domain/moderation/mod.ts";
import { readForm } from "@/domain/shared/forms.ts";
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
  POST: withDuty("note", async (ctx, viewer) => {
    const report = await findReport(ctx, viewer);
    if (report === null) return renderProblem(ctx, { name: "NotFound" });
    const reading = readForm(noteFields, await readBody(ctx));
    const { typed } = reading;
    const answer = (problem: Problem) =>
      refuse(ctx, { viewer, form: "note", typed, problem });
    if (!reading.ok) return answer({ name: "Invalid", fields: reading.errors });
    const result = await writeNote(ctx.state.ports, {
      ...reading.values,
      viewer,
      targetId: report.target.id,
      about: { reportId: report.id },
    });
    if (!result.ok) return answer(result.problem);
    return ctx.redirect(`/admin/reports/${ctx.params.id}`, 303);
  }),
});

export default define.page<typeof handler>(function Report({ data, state }) {
  return <ReportPage data={data} state={state} />;
});
