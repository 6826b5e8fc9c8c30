import { askForConfirmation } from "@/actions/accounts/ask_for_confirmation.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { define } from "@/define.ts";
import { parseNext } from "@/domain/accounts/confirmation.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const reading = parseNext(await readBody(ctx));
    if (!reading.ok) return renderProblem(ctx, { name: "Invalid" });
    const { ports, address } = ctx.state;
    const { next } = reading.values;
    const limited = await takeLimit(ports, "mail", { who: viewer.id, address });
    if (limited !== null) return renderProblem(ctx, limited);
    await askForConfirmation(ports, { viewer, next });
    const query = new URLSearchParams({ sent: "1", next });
    return ctx.redirect(`/confirmation?${query}`, 303);
  }),
});
