import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { RoomLive } from "@/islands/RoomLive.tsx";
import { RoomStatus } from "@/islands/RoomStatus.tsx";
import type { Line } from "@/domain/chat/room_event.ts";
import { fromWire } from "@/domain/live/wire.ts";
import { clientOf, listen } from "./client.ts";
import type { DrawerRoomData } from "./drawer_data.ts";
import { DrawerHead } from "./DrawerHead.tsx";
import {
  fetchRoomPage,
  partOf,
  renewPart,
  type RoomPart,
} from "./room_page.ts";
import { useRoomForms } from "./use_room_forms.ts";
import type { LiveWords } from "./words.ts";

export interface DrawerRoomProps {
  me: string;
  room: string;
  data: DrawerRoomData;
  /** The room's own page, of which all but the lines is taken. */
  page: Document;
  words: LiveWords["drawer"];
  /** Back to the list. */
  onBack(): void;
  onClose(): void;
}

/** A room in the drawer: all that its page holds, in a narrow place. */
export function DrawerRoom(props: DrawerRoomProps) {
  const { me, room, data, page, words, onBack, onClose } = props;
  const { lastSeq, view } = data;
  const { path } = view;
  const lines = data.lines.map((line) => fromWire(line) as Line);
  const place = useRef<HTMLDivElement>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  useRoomForms({ path, place, onLeave: onBack, onRefused: setRefusal });
  useEffect(() => {
    clientOf(me).say({ t: "read", room, seq: lastSeq });
    return listen((frame) => {
      if (!("room" in frame) || frame.room !== room) return;
      const isNews = frame.t === "ev" && frame.kind === "deal";
      if (isNews || frame.t === "reset") renewAbove();
    });
  }, [room]);

  /** What the two agreed on has changed. A failure leaves what is there. */
  async function renewAbove() {
    const from = await fetchRoomPage(path).catch(() => null);
    const within = place.current;
    if (from && within) renewPart("above", { from, within });
  }

  return (
    <div ref={place} class="contents">
      <DrawerHead
        title={data.name}
        words={words}
        onClose={onClose}
        room={{ path, onBack }}
        status={<RoomStatus room={room} words={data.words.room} />}
        menu={<Part name="menu" page={page} />}
      />
      <Part name="above" page={page} />
      {refusal !== null && (
        <p role="alert" class="bg-rose-tint px-4 py-3 text-rose">{refusal}</p>
      )}
      <div class="talk min-h-0 flex-1 px-4 pb-4" tabindex={0}>
        <RoomLive
          room={room}
          log={{ lastSeq, lines }}
          hasOlder={data.hasOlder}
          view={view}
          label={data.label}
          words={data.words.room}
          composer="composer"
        >
          <p class="mx-auto max-w-sm py-12 text-center text-soft">
            {data.words.start}
          </p>
        </RoomLive>
      </div>
      <Part name="foot" page={page} focus="textarea" />
    </div>
  );
}

interface PartProps {
  name: RoomPart;
  page: Document;
  /** What is written in first. */
  focus?: string;
}

/** A part of the room's page as the server made it. It stands there before the lines look for their form. */
function Part({ name, page, focus }: PartProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const part = partOf(page, name);
    place.current?.replaceChildren(...(part ? [part] : []));
    if (focus) part?.querySelector<HTMLElement>(focus)?.focus();
  }, [page]);
  return <div ref={place} class="shrink-0" />;
}
