import { type Context, page, type PageResponse } from "fresh";
import { Head } from "fresh/runtime";
import { markRead } from "@/actions/chat/mark_read.ts";
import { ChatFrame } from "@/components/chat/ChatFrame.tsx";
import { otherName } from "@/components/chat/person.ts";
import { RoomView } from "@/components/chat/RoomView.tsx";
import { DEALS_ID, DealStrip } from "@/components/rent/deals/DealStrip.tsx";
import { priceLine } from "@/components/rent/price_line.ts";
import { pageTitle } from "@/components/shell/page_title.ts";
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
import { parseShortId, shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { renderProblem } from "@/guards.ts";
import { DealWatch } from "@/islands/DealWatch.tsx";

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
  const { db, clock, counters, countNews } = ctx.state.ports;
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
    ctx.state.unread = (await counters.get(viewer.id)).total;
    // Who has read the room has read what was told of it.
    ctx.state.news = await countNews(viewer.id);
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
    ...refusal,
    cid: crypto.randomUUID(),
  }, { status: refusal ? 422 : 200 });
}

/** The id of the room in the address; one that nobody has where it is written in no id's way. */
export function roomIdOf(ctx: Context<State>): string {
  return parseShortId(ctx.params.room ?? "") ?? crypto.randomUUID();
}

/** The number in an address, such as a message's; 0, which no event has, where it is none. */
export function seqOf(text: string | null | undefined): number {
  return /^[1-9]\d{0,14}$/.test(text ?? "") ? Number(text) : 0;
}

/** Who looks ahead has not shown anything to anybody; scripts may say so without the prefix. */
function isPrefetch({ req: { headers } }: Context<State>): boolean {
  return ["sec-purpose", "purpose"].some((name) =>
    (headers.get(name) ?? "").includes("prefetch")
  );
}

/** The page itself, whichever of the room's forms it answers. */
export function RoomPage({ data, state }: { data: RoomData; state: State }) {
  const { t, lang } = state;
  const { rooms, hasNext, now, price, deals, ...rest } = data;
  const { room, me } = rest;
  const look = { t, lang, now };
  const list = { rooms, hasNext, look, me, current: room.id, page: 1 };
  return (
    <>
      <Head>
        <title>{pageTitle(state, otherName(room, t))}</title>
      </Head>
      <ChatFrame list={list}>
        <RoomView
          {...rest}
          look={look}
          price={price && priceLine(price, look)}
          above={
            <>
              <DealStrip
                sheets={deals}
                viewerId={me}
                look={look}
                next={`/chat/${shortId(room.id)}`}
              />
              <DealWatch room={shortId(room.id)} target={DEALS_ID} />
            </>
          }
        />
      </ChatFrame>
    </>
  );
}
