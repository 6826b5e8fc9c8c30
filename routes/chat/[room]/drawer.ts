import type { DrawerRoomData } from "@/components/live/drawer_data.ts";
import { otherName } from "@/components/chat/person.ts";
import { viewOf } from "@/components/chat/view_of.ts";
import { listLinesByRoom } from "@/db/chat_lists.ts";
import { getRoom } from "@/db/chat_rooms.ts";
import { define } from "@/define.ts";
import { toWire } from "@/domain/live/mod.ts";
import { renderProblem } from "@/guards.ts";
import { roomIdOf } from "../(_room)/ids.ts";

/** The lines of a room for the drawer, as data; all else it takes from the room's page. Nothing is marked as read by asking. */
export const handler = define.handlers({
  async GET(ctx) {
    const { ports: { db, clock }, viewer, t, lang } = ctx.state;
    const me = viewer?.id;
    const at = me && { roomId: roomIdOf(ctx), memberId: me };
    const room = at ? await getRoom(db, at) : null;
    if (!at || room === null) return renderProblem(ctx, { name: "NotFound" });
    const before = room.lastSeq + 1;
    const { lines, hasOlder } = await listLinesByRoom(db, { ...at, before });
    const look = { t, lang, now: clock.now() };
    return ctx.json(
      {
        name: otherName(room, t),
        lines: lines.map(toWire),
        lastSeq: room.lastSeq,
        hasOlder,
        view: viewOf({ room, lines, look, me: at.memberId }),
        label: t.chat.room.lines,
        words: { room: t.live.room, start: t.chat.room.start },
      } satisfies DrawerRoomData,
    );
  },
});
