import { removePasskey } from "@/actions/accounts/passkeys/remove_passkey.ts";
import { define } from "@/define.ts";
import { removalFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import {
  endOtherSessions,
  readBody,
  renderProblem,
  requireProof,
} from "@/guards.ts";

export const handler = define.handlers({
  POST: requireProof(async (ctx, viewer) => {
    const id = parseShortId(ctx.params.id ?? "");
    if (id === null) return renderProblem(ctx, { name: "NotFound" });
    const reading = readForm(removalFields, await readBody(ctx));
    if (!reading.ok) return renderProblem(ctx, { name: "BadRequest" });
    const result = await removePasskey(ctx.state.ports, { viewer, id });
    if (!result.ok) return renderProblem(ctx, result.problem);
    if (reading.values.end_others) await endOtherSessions(ctx, viewer);
    return ctx.redirect("/settings/security?done=removed", 303);
  }),
});
