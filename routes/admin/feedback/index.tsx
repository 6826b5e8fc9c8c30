import { page } from "fresh";
import { define } from "@/define.ts";
import { withDuty } from "../(_staff)/duty.ts";
import {
  type FeedbackData,
  findFeedback,
} from "./(_feedback)/feedback_data.ts";
import { FeedbackPage } from "./(_feedback)/feedback_page.tsx";

export const handler = define.handlers({
  GET: withDuty(
    "answer_feedback",
    async (ctx) => page<FeedbackData>(await findFeedback(ctx)),
  ),
});

export default define.page<typeof handler>(function Feedback({ data, state }) {
  return <FeedbackPage data={data} state={state} />;
});
