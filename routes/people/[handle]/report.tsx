import { define } from "@/define.ts";
import { reportRoute } from "../../reports/(_report)/report_data.ts";
import { ReportFormPage } from "../../reports/(_report)/report_page.tsx";

/** The member of the address. */
export const handler = define.handlers(reportRoute(({ handle = "" }) => {
  return { ref: { kind: "person", handle }, back: `/people/${handle}` };
}));

export default define.page<typeof handler>(ReportFormPage);
