import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChatFrame } from "@/components/chat/ChatFrame.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Toast } from "@/components/ui/Toast.tsx";
import { listRoomsByMember } from "@/db/chat_lists.ts";
import { define } from "@/define.ts";
import type { RoomCard } from "@/domain/chat/room.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import { renderProblem, requireUser } from "@/guards.ts";

interface Data {
  me: string;
  rooms: RoomCard[];
  page: number;
  hasNext: boolean;
  now: Date;
  /** Whether a room was put away just now. */
  hidden: boolean;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const { searchParams } = ctx.url;
    const number = parsePage(searchParams);
    if (number === null) return renderProblem(ctx, { name: "NotFound" });
    const list = await listRoomsByMember(db, {
      memberId: viewer.id,
      page: number,
    });
    return page<Data>({
      ...list,
      me: viewer.id,
      page: number,
      now: clock.now(),
      hidden: searchParams.has("hidden"),
    });
  }),
});

export default define.page<typeof handler>(function Chat({ data, state }) {
  const { t, lang } = state;
  const { hidden, now, ...list } = data;
  const look = { t, lang, now };
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.chat.title)}</title>
      </Head>
      <ChatFrame list={{ ...list, look, current: null }} />
      {hidden && <Toast>{t.chat.list.hidden}</Toast>}
    </>
  );
});
