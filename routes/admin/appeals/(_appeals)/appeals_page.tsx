import { Head } from "fresh/runtime";
import { AppealsView } from "@/components/moderation/AppealsView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { State } from "@/define.ts";
import { staffLook } from "../../(_staff)/duty.ts";
import type { AppealsData } from "./appeals_data.ts";

/** The appeals, whichever of their addresses is asked for. */
export function AppealsPage(
  { data, state }: { data: AppealsData; state: State },
) {
  return (
    <>
      <Head>
        <title>{pageTitle(state, state.t.admin.appeals.title)}</title>
      </Head>
      <AppealsView {...data} look={staffLook(state)} />
    </>
  );
}
