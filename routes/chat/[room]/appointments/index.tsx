import { proposeAppointment } from "@/actions/chat/propose_appointment.ts";
import { define } from "@/define.ts";
import { parseAppointment } from "@/domain/chat/mod.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";
import { roomIdOf } from "../../(_room)/ids.ts";
import { showRoom } from "../../(_room)/room_data.ts";
import { RoomPage } from "../../(_room)/room_page.tsx";

export const handler = define.handlers({
  GET: requireUser((ctx) => ctx.redirect(`/chat/${ctx.params.room}`, 303)),
  POST: requireUser(async (ctx, viewer) => {
    const reading = parseAppointment(await readBody(ctx));
    const { typed } = reading;
    if (!reading.ok) {
      const refusal = { typed, errors: reading.errors };
      return await showRoom(ctx, { viewer, refusal });
    }
    const result = await proposeAppointment(ctx.state.ports, {
      viewer,
      roomId: roomIdOf(ctx),
      plan: reading.values,
    });
    if (result.ok) return ctx.redirect(`/chat/${ctx.params.room}`, 303);
    const { name, fields: errors = {} } = result.problem;
    if (name !== "Invalid") return renderProblem(ctx, result.problem);
    return await showRoom(ctx, { viewer, refusal: { typed, errors } });
  }),
});

export default define.page<typeof handler>(RoomPage);
