import { define } from "@/define.ts";
import { listLinesByRoom } from "@/db/chat_lists.ts";
import { getRoom } from "@/db/chat_rooms.ts";
import { toWire } from "@/domain/live/mod.ts";
import { renderProblem } from "@/guards.ts";
import { roomIdOf, seqOf } from "../(_room)/ids.ts";

/** A part of a room for the live view: the newest lines, or those before one of them. */
export const handler = define.handlers({
  async GET(ctx) {
    const { ports: { db }, viewer } = ctx.state;
    const memberId = viewer?.id;
    const at = memberId && { roomId: roomIdOf(ctx), memberId };
    const room = at ? await getRoom(db, at) : null;
    if (!at || room === null) return renderProblem(ctx, { name: "NotFound" });
    const { lastSeq } = room;
    const before = ctx.url.searchParams.get("before");
    const end = before === null
      ? lastSeq + 1
      : Math.min(seqOf(before), lastSeq + 1);
    const { lines, hasOlder } = await listLinesByRoom(db, {
      ...at,
      before: end,
    });
    return ctx.json({ lines: lines.map(toWire), lastSeq, hasOlder });
  },
});
