import { Head } from "fresh/runtime";
import { ReportPage } from "@/components/reports/ReportPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { State } from "@/define.ts";
import type { ReportData } from "./report_data.ts";

/** The form of a report, whatever it is about. */
export function ReportFormPage(
  { data, state }: { data: ReportData; state: State },
) {
  const { t, lang } = state;
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.reports.form.title[data.kind])}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <ReportPage t={t} lang={lang} {...data} />
    </>
  );
}
