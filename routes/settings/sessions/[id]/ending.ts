import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";

/** Ends one session of the member's own; that of somebody else is not known here. */
export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const id = ctx.params.id ?? "";
    await ctx.state.ports.sessions.endOne(viewer.id, id);
    return ctx.redirect("/settings/sessions?ended=1", 303);
  }),
});
