import type { Context } from "fresh";
import { createPendingSignIn } from "@/db/kv/pending_sign_ins.ts";
import { hasSecondStep } from "@/db/second_factors.ts";
import type { State } from "@/define.ts";
import { pendingCookie } from "@/domain/accounts/cookies.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { startSession } from "@/guards.ts";

/**
 * The one door after a first factor (a password, a letter, another yard's word): lets the member
 * in, or leads one who has switched on the second step to it. Only a proof of two factors, such
 * as a passkey, goes around it by `startSession`.
 */
export async function admitMember(
  ctx: Context<State>,
  { memberId, next }: { memberId: string; next: string },
): Promise<Response> {
  const { origin, ports } = ctx.state;
  if (!await hasSecondStep(ports.db, memberId)) {
    return await startSession(ctx, { memberId, next });
  }
  const token = await createPendingSignIn(ports.kv, {
    memberId,
    next: safeRedirect(next),
    now: ports.clock.now(),
  });
  const response = ctx.redirect("/sign-in/second-step", 303);
  response.headers.append("set-cookie", pendingCookie(origin, token));
  return response;
}
