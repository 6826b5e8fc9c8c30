import { askForPasskey } from "@/actions/accounts/passkeys/ask_for_passkey.ts";
import { define } from "@/define.ts";
import { readEmptyBody, requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, { id: memberId }) => {
    await readEmptyBody(ctx);
    const { ports, origin } = ctx.state;
    const question = { origin, purpose: "prove", memberId } as const;
    return Response.json(await askForPasskey(ports, question));
  }),
});
