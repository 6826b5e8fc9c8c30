import { listConnectionsByMember } from "@/db/identities.ts";
import { sessionId } from "@/db/kv/sessions.ts";
import { define } from "@/define.ts";
import { providerOf } from "@/domain/accounts/identity.ts";
import { parseTrip } from "@/domain/accounts/trip.ts";
import {
  readBody,
  renderProblem,
  requireUser,
  sessionToken,
} from "@/guards.ts";
import { beginTrip } from "../../../sign-in/with/(_trip)/begin_trip.ts";
import { TripPage } from "../../../sign-in/with/(_trip)/trip_page.tsx";

export const handler = define.handlers({
  // Who reloads the page on the way begins again.
  GET: requireUser((ctx) => ctx.redirect("/settings/proof", 303)),
  POST: requireUser(async (ctx, { id: memberId }) => {
    const { db } = ctx.state.ports;
    const reading = parseTrip(await readBody(ctx));
    const next = reading.values.next ?? "/settings";
    const provider = providerOf(ctx.params.provider);
    const connections = await listConnectionsByMember(db, memberId);
    if (!connections.some((each) => each.provider === provider)) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    const session = sessionId(sessionToken(ctx) ?? "");
    return await beginTrip(ctx, {
      provider,
      purpose: { kind: "prove", memberId, session, next },
    });
  }),
});

export default define.page<typeof handler>(TripPage);
