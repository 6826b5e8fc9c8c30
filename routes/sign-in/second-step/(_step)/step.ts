import { type Context, page, type PageResponse } from "fresh";
import {
  findPendingSignIn,
  type StepOutcome,
} from "@/actions/accounts/security/take_second_step.ts";
import { finishSignIn, pendingToken } from "@/admission.ts";
import { hasPasskeys } from "@/db/passkeys.ts";
import type { State } from "@/define.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { answerTo } from "@/guards.ts";

/** What every page of the second step shows. */
export interface StepData {
  /** Nothing waits for a second step, or not any more: sign-in begins anew. */
  over: boolean;
  /** Whether the member could take it by a passkey. */
  passkeys: boolean;
  errors: FieldErrors;
}

/** A page of the second step, with what was wrong with the last try. */
export async function showStep(
  ctx: Context<State>,
  errors: FieldErrors = {},
  init: { status?: number; headers?: HeadersInit } = {},
): Promise<PageResponse<StepData> | Response> {
  const { ports, viewer } = ctx.state;
  if (viewer) return ctx.redirect("/", 303);
  const pending = await findPendingSignIn(ports, pendingToken(ctx));
  if (pending === null) {
    return page<StepData>({ over: true, passkeys: false, errors: {} }, init);
  }
  const passkeys = await hasPasskeys(ports.db, pending.memberId);
  return page<StepData>({ over: false, passkeys, errors }, init);
}

/** Answers a try: in, once more, later, or from the beginning. */
export function answerStep(
  ctx: Context<State>,
  outcome: StepOutcome,
  { field, wrong }: { field: string; wrong: string },
): Promise<PageResponse<StepData> | Response> {
  switch (outcome.kind) {
    case "passed":
      return finishSignIn(ctx, outcome.pending);
    case "wrong":
      return showStep(ctx, { [field]: { key: wrong } }, { status: 422 });
    case "over":
      return Promise.resolve(ctx.redirect("/sign-in/second-step", 303));
    case "limited": {
      const { waitS } = outcome;
      const values = { minutes: Math.ceil(waitS / 60) };
      const errors = { [field]: { key: "tooManyCodes", values } };
      const problem = { name: "TooManyRequests", waitS } as const;
      return showStep(ctx, errors, answerTo(problem));
    }
  }
}
