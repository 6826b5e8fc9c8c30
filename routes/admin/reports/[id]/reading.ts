import { lookAround } from "@/actions/moderation/look_around.ts";
import { define } from "@/define.ts";
import { renderProblem } from "@/guards.ts";
import { idOf, withDuty } from "../../(_staff)/duty.ts";

export const handler = define.handlers({
  POST: withDuty("look", async (ctx, viewer) => {
    const reportId = idOf(ctx);
    if (reportId === null) return renderProblem(ctx, { name: "NotFound" });
    const result = await lookAround(ctx.state.ports, { viewer, reportId });
    if (!result.ok) return renderProblem(ctx, result.problem);
    return ctx.redirect(`/admin/reports/${ctx.params.id}#room`, 303);
  }),
});
