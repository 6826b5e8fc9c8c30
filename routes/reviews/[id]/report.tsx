import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { reportRoute } from "../../reports/(_report)/report_data.ts";
import { ReportFormPage } from "../../reports/(_report)/report_page.tsx";

/** The review of the address, which has no page of its own. */
export const handler = define.handlers(reportRoute(({ id = "" }) => {
  const reviewId = parseShortId(id);
  const ref = reviewId && { kind: "review" as const, reviewId };
  return { ref: ref || null };
}));

export default define.page<typeof handler>(ReportFormPage);
