import { markSeen } from "@/actions/notifications/mark_seen.ts";
import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    await markSeen(ctx.state.ports, { viewer });
    return ctx.redirect("/notifications", 303);
  }),
});
