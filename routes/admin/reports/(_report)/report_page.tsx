import { Head } from "fresh/runtime";
import { ReportView } from "@/components/moderation/ReportView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { State } from "@/define.ts";
import { staffLook } from "../../(_staff)/duty.ts";
import type { ReportData } from "./report_data.ts";

/** A report, whichever of its addresses is asked for. */
export function ReportPage(
  { data, state }: { data: ReportData; state: State },
) {
  return (
    <>
      <Head>
        <title>{pageTitle(state, state.t.admin.queue.title)}</title>
      </Head>
      <ReportView {...data} look={staffLook(state)} />
    </>
  );
}
