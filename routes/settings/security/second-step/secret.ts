import { prepareSecret } from "@/actions/accounts/security/prepared_secret.ts";
import { define } from "@/define.ts";
import { requireProof } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireProof(async (ctx, viewer) => {
    await prepareSecret(ctx.state.ports, viewer.id);
    return ctx.redirect("/settings/security/second-step", 303);
  }),
});
