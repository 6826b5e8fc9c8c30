import { createDevice } from "@/db/push_subscriptions.ts";
import { define } from "@/define.ts";
import { deviceMark, parseDevice } from "@/domain/notifications/mod.ts";
import { newId } from "@/domain/shared/ids.ts";
import {
  readBody,
  renderProblem,
  requireUser,
  sessionToken,
} from "@/guards.ts";

const BACK = "/settings/notifications";

/** This browser is to be told. What a script sends is either right or nobody's: there is no form to correct. */
export const handler = define.handlers({
  GET: requireUser((ctx) => ctx.redirect(BACK, 303)),
  POST: requireUser(async (ctx, viewer) => {
    const { db, clock, push, sessions } = ctx.state.ports;
    const reading = parseDevice(await readBody(ctx));
    if (!reading.ok || push.publicKey === null) {
      return renderProblem(ctx, { name: "Invalid" });
    }
    const memberId = viewer.id;
    const own = (await sessions.list(memberId, sessionToken(ctx) ?? ""))
      .find(({ current }) => current);
    if (own === undefined) return renderProblem(ctx, { name: "SignInNeeded" });
    await createDevice(db, {
      ...reading.values,
      id: newId(clock),
      memberId,
      sessionId: own.id,
      mark: await deviceMark(reading.values.endpoint),
      browser: own.browser,
      at: clock.now(),
    });
    return ctx.redirect(`${BACK}?added=1`, 303);
  }),
});
