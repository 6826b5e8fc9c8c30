import { define } from "@/define.ts";
import { requireUser, sessionToken } from "@/guards.ts";

/** Ends all sessions but this one. */
export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const except = sessionToken(ctx);
    await ctx.state.ports.sessions.endAll(viewer.id, { except });
    return ctx.redirect("/settings/sessions?ended=1", 303);
  }),
});
