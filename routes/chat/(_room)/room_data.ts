import { type Context, page, type PageResponse } from "fresh";
import { markRead } from "@/actions/chat/mark_read.ts";
import { listLinesByRoom, listRoomsByMember } from "@/db/chat_lists.ts";
import { getRoom } from "@/db/chat_rooms.ts";
import { listDealsByRoom } from "@/db/rent_deal_lists.ts";
import { getSubjectPrice } from "@/db/subjects.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Room, RoomCard } from "@/domain/chat/room.ts";
import type { Line } from "@/domain/chat/room_event.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import type { Price } from "@/domain/rent/item.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import { answerTo, renderProblem } from "@/guards.ts";
import { roomIdOf } from "./ids.ts";

/** What the page of a room shows. */
export interface RoomData {
  room: Room;
  lines: Line[];
  hasOlder: boolean;
  hasNewer: boolean;
  price: Price | null;
  deals: DealSheet[];
  /** The viewer's rooms, for the list beside it; whether there are more. */
  rooms: RoomCard[];
  hasNext: boolean;
  me: string;
  now: Date;
  typed: Typed;
  errors: FieldErrors;
  filesLost: boolean;
  cid: string;
}

/** What a form of the page sent that was refused. */
export interface Refusal {
  typed: Typed;
  errors: FieldErrors;
  filesLost?: boolean;
  /** Why, unless something typed was wrong. */
  problem?: Problem;
}

export interface ShowRoom {
  viewer: Viewer;
  /** Shows the lines before this one; the newest when null. */
  before?: number | null;
  refusal?: Refusal;
}

/** The room of the address as a page: 404 to strangers, 422 when one of its forms was refused. */
export async function showRoom(
  ctx: Context<State>,
  { viewer, before = null, refusal }: ShowRoom,
): Promise<Response | PageResponse<RoomData>> {
  const { db, clock, badges } = ctx.state.ports;
  const { problem, ...tried } = refusal ?? {};
  const at = { roomId: roomIdOf(ctx), memberId: viewer.id };
  const room = await getRoom(db, at);
  if (room === null) return renderProblem(ctx, { name: "NotFound" });
  // Nothing later than the room itself: what comes after `lastSeq` is for the live view to add.
  const end = Math.min(before ?? Infinity, room.lastSeq + 1);
  const [{ lines, hasOlder }, price, deals] = await Promise.all([
    listLinesByRoom(db, { ...at, before: end }),
    room.subject && getSubjectPrice(db, room.subject),
    listDealsByRoom(db, at),
  ]);
  if (before === null && !isPrefetch(ctx)) {
    await markRead(ctx.state.ports, {
      viewer,
      roomId: room.id,
      seq: room.lastSeq,
    });
    // Who has read the room has read what was told of it.
    Object.assign(ctx.state, await badges.get(viewer.id));
  }
  const list = await listRoomsByMember(db, { memberId: viewer.id });
  return page<RoomData>({
    room,
    lines,
    hasOlder,
    hasNewer: before !== null,
    price,
    deals,
    ...list,
    me: viewer.id,
    now: clock.now(),
    typed: {},
    errors: {},
    filesLost: false,
    ...tried,
    cid: crypto.randomUUID(),
  }, refusal ? answerTo(problem ?? { name: "Invalid" }) : { status: 200 });
}

/** Who looks ahead has not shown anything to anybody; scripts may say so without the prefix. */
function isPrefetch({ req: { headers } }: Context<State>): boolean {
  return ["sec-purpose", "purpose"].some((name) =>
    (headers.get(name) ?? "").includes("prefetch")
  );
}
