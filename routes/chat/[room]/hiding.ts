import { hideRoom } from "@/actions/chat/hide_room.ts";
import { define } from "@/define.ts";
import { renderProblem, requireUser } from "@/guards.ts";
import { roomIdOf } from "../(_room)/ids.ts";

export const handler = define.handlers({
  POST: requireUser(async (ctx, viewer) => {
    const roomId = roomIdOf(ctx);
    const result = await hideRoom(ctx.state.ports, { viewer, roomId });
    if (!result.ok) return renderProblem(ctx, result.problem);
    return ctx.redirect("/chat?hidden=1", 303);
  }),
});
