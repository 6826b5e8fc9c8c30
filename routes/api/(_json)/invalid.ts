import type { Context } from "fresh";
import { errorText } from "@/components/ui/error_text.ts";
import type { State } from "@/define.ts";
import { type FieldErrors, PROBLEM_STATUS } from "@/domain/shared/problems.ts";

/** Says what is wrong with which field, by sentence. */
export function answerInvalid(
  ctx: Context<State>,
  errors: FieldErrors,
): Response {
  const { t } = ctx.state;
  const fields = Object.fromEntries(
    Object.entries(errors).map(([name, error]) => [name, errorText(t, error)]),
  );
  const body = { problem: "Invalid", message: t.problems.Invalid, fields };
  return Response.json(body, { status: PROBLEM_STATUS.Invalid });
}
