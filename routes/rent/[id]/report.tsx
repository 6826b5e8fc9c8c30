import { define } from "@/define.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import { reportRoute } from "../../reports/(_report)/report_data.ts";
import { ReportFormPage } from "../../reports/(_report)/report_page.tsx";

/** The thing of the address. */
export const handler = define.handlers(reportRoute(({ id = "" }) => {
  const subjectId = parseShortId(id);
  const ref = subjectId && { kind: "item" as const, subjectId };
  return { ref: ref || null, back: `/rent/${id}` };
}));

export default define.page<typeof handler>(ReportFormPage);
