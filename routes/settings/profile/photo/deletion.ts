import { removePhoto } from "@/actions/accounts/change_photo.ts";
import { define } from "@/define.ts";
import { requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    await removePhoto(ctx.state.ports, { viewer });
    return ctx.redirect("/settings/profile?saved=1", 303);
  }),
});
