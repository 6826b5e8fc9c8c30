import type { Context } from "fresh";
import { createPendingSignIn } from "@/db/kv/pending_sign_ins.ts";
import { hasSecondStep } from "@/db/second_factors.ts";
import type { State } from "@/define.ts";
import {
  endedPendingCookie,
  pendingCookie,
  pendingCookieName,
  readCookie,
} from "@/domain/accounts/cookies.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { startSession } from "@/guards.ts";

interface Admission {
  memberId: string;
  /** Where they were going. */
  next: string;
}

/**
 * The one door after a first factor (a password, a letter, another yard's word): lets the member
 * in, or leads one who has switched on the second step to it. Only a proof of two factors, such
 * as a passkey, goes around it by `startSession`.
 */
export async function admitMember(
  ctx: Context<State>,
  { memberId, next }: Admission,
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

/** The token of this browser's half-done sign-in, or "". */
export function pendingToken(ctx: Context<State>): string {
  const cookies = ctx.req.headers.get("cookie");
  return readCookie(cookies, pendingCookieName(ctx.state.origin)) ?? "";
}

/** Lets a member in who has taken the second step too. */
export async function finishSignIn(
  ctx: Context<State>,
  { memberId, next }: Admission,
): Promise<Response> {
  const response = await startSession(ctx, { memberId, next });
  const gone = endedPendingCookie(ctx.state.origin);
  response.headers.append("set-cookie", gone);
  return response;
}
