import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { requireUser } from "@/guards.ts";
import {
  type Reporting,
  showReport,
  takeReport,
} from "../../reports/(_report)/report_data.ts";
import { ReportFormPage } from "../../reports/(_report)/report_page.tsx";

export const handler = define.handlers({
  GET: requireUser((ctx, viewer) =>
    showReport(ctx, { viewer, ...named(ctx.params) })
  ),
  POST: requireUser((ctx, viewer) =>
    takeReport(ctx, { viewer, ...named(ctx.params) })
  ),
});

/** The thing of the address. */
function named(
  { id = "" }: Record<string, string>,
): Omit<Reporting, "viewer"> {
  const subjectId = parseShortId(id);
  const ref = subjectId && { kind: "item" as const, subjectId };
  return { ref: ref || null, back: `/rent/${id}` };
}

export default define.page<typeof handler>(ReportFormPage);
