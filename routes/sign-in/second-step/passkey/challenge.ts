import { askForPasskey } from "@/actions/accounts/passkeys/ask_for_passkey.ts";
import { findPendingSignIn } from "@/actions/accounts/security/take_second_step.ts";
import { pendingToken } from "@/admission.ts";
import { define } from "@/define.ts";
import { readEmptyBody, renderProblem } from "@/guards.ts";

export const handler = define.handlers({
  async POST(ctx) {
    await readEmptyBody(ctx);
    const { ports, origin } = ctx.state;
    const pending = await findPendingSignIn(ports, pendingToken(ctx));
    if (pending === null) return renderProblem(ctx, { name: "SignInNeeded" });
    const { memberId } = pending;
    const question = { origin, purpose: "second step", memberId } as const;
    return Response.json(await askForPasskey(ports, question));
  },
});
