import { judgeAppeal } from "@/actions/moderation/judge_appeal.ts";
import { define } from "@/define.ts";
import { judgementFields } from "@/domain/moderation/mod.ts";
import { readForm } from "@/domain/shared/forms.ts";
import type { Problem } from "@/domain/shared/problems.ts";
import { readBody, renderProblem } from "@/guards.ts";
import { idOf, withDuty } from "../../(_staff)/duty.ts";
import { refuse } from "../(_appeals)/appeals_data.ts";
import { AppealsPage } from "../(_appeals)/appeals_page.tsx";

export const handler = define.handlers({
  GET: withDuty("judge", (ctx) => ctx.redirect("/admin/appeals", 303)),
  POST: withDuty("judge", async (ctx, viewer) => {
    const id = idOf(ctx);
    if (id === null) return renderProblem(ctx, { name: "NotFound" });
    const reading = readForm(judgementFields, await readBody(ctx));
    const { typed } = reading;
    const answer = (problem: Problem) =>
      problem.name === "NotFound"
        ? renderProblem(ctx, problem)
        : refuse(ctx, { viewer, id, typed, problem });
    if (!reading.ok) return answer({ name: "Invalid", fields: reading.errors });
    const result = await judgeAppeal(ctx.state.ports, {
      ...reading.values,
      viewer,
      appealId: id,
    });
    if (!result.ok) return answer(result.problem);
    return ctx.redirect("/admin/appeals?done=1", 303);
  }),
});

export default define.page<typeof handler>(function Appeals({ data, state }) {
  return <AppealsPage data={data} state={state} />;
});
