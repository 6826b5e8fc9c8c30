import { offerPasskey } from "@/actions/accounts/passkeys/offer_passkey.ts";
import { define } from "@/define.ts";
import { readEmptyBody, requireProof } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireProof(async (ctx, viewer) => {
    await readEmptyBody(ctx);
    const { ports, origin } = ctx.state;
    return Response.json(await offerPasskey(ports, { viewer, origin }));
  }),
});
