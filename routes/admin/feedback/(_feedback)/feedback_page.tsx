import { Head } from "fresh/runtime";
import { FeedbackView } from "@/components/moderation/FeedbackView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { State } from "@/define.ts";
import { staffLook } from "../../(_staff)/duty.ts";
import type { FeedbackData } from "./feedback_data.ts";

/** The feedback, whichever of its addresses is asked for. */
export function FeedbackPage(
  { data, state }: { data: FeedbackData; state: State },
) {
  return (
    <>
      <Head>
        <title>{pageTitle(state, state.t.admin.feedback.title)}</title>
      </Head>
      <FeedbackView {...data} look={staffLook(state)} />
    </>
  );
}
