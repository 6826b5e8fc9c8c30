import { answerAppointment } from "@/actions/chat/answer_appointment.ts";
import { define } from "@/define.ts";
import { renderProblem, requireUser } from "@/guards.ts";
import { roomIdOf, seqOf } from "../../../(_room)/ids.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const result = await answerAppointment(ctx.state.ports, {
      viewer,
      roomId: roomIdOf(ctx),
      seq: seqOf(ctx.params.seq),
      answer: "confirmed",
    });
    if (!result.ok) return renderProblem(ctx, result.problem);
    return ctx.redirect(`/chat/${ctx.params.room}`, 303);
  }),
});
