import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { DrawerRoomData } from "@/components/live/drawer_data.ts";
import { DrawerHead } from "@/components/live/DrawerHead.tsx";
import type { DrawerRoomProps } from "@/components/live/DrawerRoom.tsx";
import { fetchRoomPage } from "@/components/live/room_page.ts";
import { fetchRooms } from "@/components/live/show_unread.ts";
import type { LiveWords } from "@/components/live/words.ts";

export interface ChatDrawerProps {
  /** The member's short id. */
  me: string;
  words: LiveWords["drawer"];
}

/** Where there is room for a page and a drawer beside it; elsewhere chat is a page. */
const WIDE = "(min-width: 900px)";
const ROOM = /^\/chat\/([0-9A-Za-z]{22})$/;

interface OpenRoom extends Pick<DrawerRoomProps, "room" | "data" | "page"> {
  Room: ComponentType<DrawerRoomProps>;
}

/** Chat beside any page: links to chat open it here, and nothing of it is loaded before. */
export function ChatDrawer({ me, words }: ChatDrawerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState<OpenRoom | null>(null);
  const [failed, setFailed] = useState(false);

  async function go(path: string) {
    setFailed(false);
    const room = ROOM.exec(path)?.[1];
    if (!dialog.current?.open) dialog.current?.showModal();
    try {
      setOpen(room === undefined ? null : await fetchRoom(room));
    } catch {
      setFailed(true);
    }
  }

  useEffect(() => {
    function click(event: MouseEvent) {
      const path = chatLink(event);
      if (path === null) return;
      event.preventDefault();
      go(path);
    }
    document.addEventListener("click", click);
    return () => document.removeEventListener("click", click);
  }, []);

  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      data-drawer
      aria-label={words.title}
      class="drawer"
      onClose={() => setOpen(null)}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="flex h-full flex-col bg-page text-ink">
        {open === null && (
          <DrawerHead title={words.title} words={words} onClose={close} />
        )}
        {failed && <p role="alert" class="p-4 text-rose">{words.failed}</p>}
        {open
          ? (
            <open.Room
              key={open.room}
              {...open}
              me={me}
              words={words}
              onBack={() => go("/chat")}
              onClose={close}
            />
          )
          : <Rooms words={words} onFailed={() => setFailed(true)} />}
      </div>
    </dialog>
  );
}

interface RoomsProps {
  words: LiveWords["drawer"];
  onFailed(): void;
}

/** The list as its page shows it, fetched when it comes into sight. */
function Rooms({ words, onFailed }: RoomsProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const held = place.current;
    const dialog = held?.closest("dialog");
    if (!held || !dialog) return;
    async function fill() {
      if (!dialog?.open) return;
      const rooms = await fetchRooms("/chat").catch(() => null);
      if (rooms) held?.replaceChildren(rooms);
      else onFailed();
    }
    fill();
    // Opening is an attribute of the dialog, not of what stands in it.
    const observer = new MutationObserver(fill);
    observer.observe(dialog, { attributeFilter: ["open"] });
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} class="min-h-0 flex-1 overflow-y-auto p-2">
      <p class="p-4 text-soft">{words.loading}</p>
    </div>
  );
}

async function fetchRoom(room: string): Promise<OpenRoom> {
  const [answer, page, { DrawerRoom }] = await Promise.all([
    fetch(`/chat/${room}/drawer`),
    fetchRoomPage(`/chat/${room}`),
    import("@/components/live/DrawerRoom.tsx"),
  ]);
  if (!answer.ok) throw new Error(`The room answered ${answer.status}`);
  const data: DrawerRoomData = await answer.json();
  return { room, data, page, Room: DrawerRoom };
}

/** The path of a link to chat that was clicked as links are, and is not meant to leave this page. */
function chatLink(event: MouseEvent): string | null {
  const { target, button, metaKey, ctrlKey, shiftKey } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey) return null;
  if (event.defaultPrevented || !matchMedia(WIDE).matches) return null;
  const link = target instanceof Element && target.closest("a");
  if (!link || link.origin !== location.origin || "whole" in link.dataset) {
    return null;
  }
  const { pathname } = link;
  return pathname === "/chat" || ROOM.test(pathname) ? pathname : null;
}
