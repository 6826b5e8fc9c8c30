import { define } from "@/define.ts";
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

/** The member of the address. */
function named(
  { handle = "" }: Record<string, string>,
): Omit<Reporting, "viewer"> {
  return { ref: { kind: "person", handle }, back: `/people/${handle}` };
}

export default define.page<typeof handler>(ReportFormPage);
