import { toggleMute } from "@/actions/reports/toggle_mute.ts";
import { define } from "@/define.ts";
import { next } from "@/domain/accounts/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const { handle = "" } = ctx.params;
    const form = readForm({ next }, await readBody(ctx));
    if (!form.ok) return renderProblem(ctx, { name: "Invalid" });
    const result = await toggleMute(ctx.state.ports, { viewer, handle });
    if (!result.ok) return renderProblem(ctx, result.problem);
    if (form.values.next !== "/") return ctx.redirect(form.values.next, 303);
    const { muted } = result.value;
    const done = muted ? "muted" : "unmuted";
    return ctx.redirect(`/people/${handle}?${done}=1`, 303);
  }),
});
