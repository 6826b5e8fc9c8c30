import { page } from "fresh";
import { updateFeedback } from "@/db/feedback_inbox.ts";
import { define } from "@/define.ts";
import { feedbackFields } from "@/domain/moderation/mod.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { readBody, renderProblem } from "@/guards.ts";
import { idOf, withDuty } from "../../(_staff)/duty.ts";
import {
  type FeedbackData,
  findFeedback,
} from "../(_feedback)/feedback_data.ts";
import { FeedbackPage } from "../(_feedback)/feedback_page.tsx";

export const handler = define.handlers({
  GET: withDuty(
    "answer_feedback",
    (ctx) => ctx.redirect("/admin/feedback", 303),
  ),
  POST: withDuty("answer_feedback", async (ctx) => {
    const id = idOf(ctx);
    if (id === null) return renderProblem(ctx, { name: "NotFound" });
    const reading = readForm(feedbackFields, await readBody(ctx));
    if (!reading.ok) {
      const { typed, errors } = reading;
      const data = await findFeedback(ctx, { id, typed, errors });
      return page<FeedbackData>(data, { status: 422 });
    }
    const { db } = ctx.state.ports;
    const isThere = await updateFeedback(db, { id, ...reading.values });
    if (!isThere) return renderProblem(ctx, { name: "NotFound" });
    return ctx.redirect(`/admin/feedback?state=${reading.values.state}`, 303);
  }),
});

export default define.page<typeof handler>(function Feedback({ data, state }) {
  return <FeedbackPage data={data} state={state} />;
});
