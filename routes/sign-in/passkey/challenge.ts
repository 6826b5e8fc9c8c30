import { askForPasskey } from "@/actions/accounts/passkeys/ask_for_passkey.ts";
import { define } from "@/define.ts";
import { readEmptyBody } from "@/guards.ts";

export const handler = define.handlers({
  async POST(ctx) {
    await readEmptyBody(ctx);
    const { ports, origin } = ctx.state;
    const question = { origin, purpose: "sign in", memberId: null } as const;
    return Response.json(await askForPasskey(ports, question));
  },
});
