import type { Context } from "fresh";
import { errorText } from "@/components/ui/error_text.ts";
import type { State } from "@/define.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";

/** Whether our own script sent the form: it stays on its page and wants to be told, not shown. */
export function wantsJson(ctx: Context<State>): boolean {
  const accept = ctx.req.headers.get("accept") ?? "";
  return accept.startsWith("application/json");
}

/** The form was taken: on to what came of it. */
export function accepted(ctx: Context<State>, location: string): Response {
  return wantsJson(ctx)
    ? Response.json({ location }, { status: 201, headers: { location } })
    : ctx.redirect(location, 303);
}

/** What is wrong with which field, in sentences, for the script that shows them in place. */
export function refusedJson(
  ctx: Context<State>,
  errors: FieldErrors,
): Response {
  const { t } = ctx.state;
  const sentences = Object.entries(errors)
    .map(([name, error]) => [name, errorText(t, error)]);
  return Response.json(
    { errors: Object.fromEntries(sentences) },
    { status: 422 },
  );
}
