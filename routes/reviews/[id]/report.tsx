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

/** The review of the address, which has no page of its own. */
function named(
  { id = "" }: Record<string, string>,
): Omit<Reporting, "viewer"> {
  const reviewId = parseShortId(id);
  const ref = reviewId && { kind: "review" as const, reviewId };
  return { ref: ref || null };
}

export default define.page<typeof handler>(ReportFormPage);
