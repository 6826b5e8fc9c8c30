import { useEffect } from "preact/hooks";
import { listen } from "@/components/live/client.ts";
import { fetchRoomPage } from "@/components/live/room_page.ts";

export interface DealWatchProps {
  /** The room's short id. */
  room: string;
  /** The id of what shows its deals. */
  target: string;
}

/** Renews what a room's page shows of deals as soon as something has happened in one. */
export function DealWatch({ room, target }: DealWatchProps) {
  useEffect(() =>
    listen((frame) => {
      if (!("room" in frame) || frame.room !== room) return;
      const isNews = frame.t === "ev" && frame.kind === "deal";
      if (isNews || frame.t === "reset") renew(room, target);
    }), [room, target]);
  return null;
}

/** Takes the part anew from the room's page. A failure leaves what is there. */
async function renew(room: string, target: string) {
  const page = await fetchRoomPage(`/chat/${room}`).catch(() => null);
  const fresh = page?.getElementById(target);
  if (fresh) document.getElementById(target)?.replaceWith(fresh);
}
