import { Head } from "fresh/runtime";
import { ChatFrame } from "@/components/chat/ChatFrame.tsx";
import { otherName } from "@/components/chat/person.ts";
import { RoomView } from "@/components/chat/RoomView.tsx";
import { DEALS_ID, DealStrip } from "@/components/rent/deals/DealStrip.tsx";
import { priceLine } from "@/components/rent/price_line.ts";
import { pageTitle } from "@/components/shell/page_title.ts";
import type { State } from "@/define.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { DealWatch } from "@/islands/DealWatch.tsx";
import type { RoomData } from "./room_data.ts";

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
