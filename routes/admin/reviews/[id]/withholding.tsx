import { define } from "@/define.ts";
import { answerContentVerb } from "../../(_staff)/content_verb.ts";
import { withDuty } from "../../(_staff)/duty.ts";
import { PersonPage } from "../../people/(_person)/person_page.tsx";

export const handler = define.handlers({
  GET: withDuty("read_reports", (ctx) => ctx.redirect("/admin/people", 303)),
  POST: withDuty(
    "withhold",
    (ctx, viewer) =>
      answerContentVerb(ctx, { viewer, what: "reviews", kind: "withhold" }),
  ),
});

export default define.page<typeof handler>(function Person({ data, state }) {
  return <PersonPage data={data} state={state} />;
});
