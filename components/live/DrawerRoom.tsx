import { useEffect } from "preact/hooks";
import { buttonClass } from "@/components/ui/Button.tsx";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { sendHorizontalIcon } from "@/components/ui/icons.gen.ts";
import { RoomLive } from "@/islands/RoomLive.tsx";
import type { Line } from "@/domain/chat/room_event.ts";
import { fromWire } from "@/domain/live/wire.ts";
import { clientOf } from "./client.ts";
import type { DrawerRoomData } from "./drawer_data.ts";

export interface DrawerRoomProps {
  me: string;
  room: string;
  data: DrawerRoomData;
}

const FORM = "drawer-composer";

/** A room in the drawer: the same lines as on its page, and a line to write on. */
export function DrawerRoom({ me, room, data }: DrawerRoomProps) {
  const { lastSeq, view, words } = data;
  const lines = data.lines.map((line) => fromWire(line) as Line);
  useEffect(() => {
    clientOf(me).say({ t: "read", room, seq: lastSeq });
  }, [room]);
  return (
    <>
      <div class="talk min-h-0 flex-1 px-4 pb-4" tabindex={0}>
        <RoomLive
          room={room}
          log={{ lastSeq, lines }}
          hasOlder={data.hasOlder}
          view={view}
          label={data.label}
          words={words.room}
          composer={FORM}
        >
          <p class="mx-auto max-w-sm py-12 text-center text-soft">
            {words.start}
          </p>
        </RoomLive>
      </div>
      {data.closed === null
        ? <Composer path={view.path} words={words.composer} max={data.max} />
        : <p class="border-t border-line p-4 text-soft">{data.closed}</p>}
    </>
  );
}

function Composer(
  { path, words, max }: {
    path: string;
    max: number;
    words: DrawerRoomData["words"]["composer"];
  },
) {
  return (
    <form
      id={FORM}
      method="post"
      action={path}
      class="flex items-end gap-2 border-t border-line p-3"
    >
      <label for={`${FORM}-body`} class="sr-only">{words.label}</label>
      <textarea
        id={`${FORM}-body`}
        name="body"
        rows={1}
        maxlength={max}
        placeholder={words.placeholder}
        autofocus
        class="field grows min-w-0 flex-1"
      />
      <button type="submit" class={buttonClass({})}>
        <Glyph shape={sendHorizontalIcon} label={words.send} />
      </button>
    </form>
  );
}
