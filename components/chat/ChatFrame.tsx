import type { ComponentChildren } from "preact";
import { Drawing } from "@/components/ui/Drawing.tsx";
import { RoomList, type RoomListProps } from "./RoomList.tsx";

export interface ChatFrameProps {
  list: RoomListProps;
  /** The room that stands open; without one the list is all there is on a phone. */
  children?: ComponentChildren;
}

/** All of chat: the rooms at the left, one of them at the right; a phone shows one of the two. */
export function ChatFrame({ list, children }: ChatFrameProps) {
  const { chat } = list.look.t;
  const open = children !== undefined;
  return (
    <div
      class={`chat-frame ${
        open ? "chat-open" : ""
      } md:mx-auto md:grid md:max-w-page md:grid-cols-[22rem_minmax(0,1fr)]`}
    >
      <div
        class={`-mx-3 flex-col gap-4 md:mx-0 md:flex md:overflow-y-auto md:border-x md:border-line md:px-3 md:py-6 ${
          open ? "hidden" : "flex"
        }`}
      >
        {open
          ? <p class="px-3 text-xl font-bold">{chat.title}</p>
          : <h1 class="px-3 text-2xl md:text-xl">{chat.title}</h1>}
        <RoomList {...list} />
      </div>
      {open ? children : <Nothing {...chat.list} />}
    </div>
  );
}

function Nothing(
  { pickTitle, pickText }: { pickTitle: string; pickText: string },
) {
  return (
    <div class="hidden flex-col items-center justify-center gap-2 border-r border-line p-8 text-center md:flex">
      <Drawing name="talk" />
      <p class="mt-2 text-lg font-bold">{pickTitle}</p>
      <p class="text-soft">{pickText}</p>
    </div>
  );
}
