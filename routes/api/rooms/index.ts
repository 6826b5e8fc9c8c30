import { listRoomsByMember } from "@/db/chat_lists.ts";
import { define } from "@/define.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import { renderProblem } from "@/guards.ts";
import { roomJson } from "../(_json)/room_json.ts";

/** The member's rooms, as `/chat` lists them. */
export const handler = define.handlers({
  async GET(ctx) {
    const { viewer, origin, ports: { db } } = ctx.state;
    if (viewer === null) return renderProblem(ctx, { name: "TokenNeeded" });
    const page = parsePage(ctx.url.searchParams);
    if (page === null) return renderProblem(ctx, { name: "NotFound" });
    const list = await listRoomsByMember(db, { memberId: viewer.id, page });
    const { rooms, hasNext } = list;
    return ctx.json({
      rooms: rooms.map((card) => roomJson(card, origin)),
      page,
      hasNext,
    });
  },
});
