import { useEffect } from "preact/hooks";
import { listen } from "@/components/live/client.ts";

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
      if (isNews || frame.t === "reset") renew(target);
    }), [room, target]);
  return null;
}

/** Takes the part anew from the page it stands on, which is not read by that. A failure leaves what is there. */
async function renew(target: string) {
  const headers = { accept: "text/html", purpose: "prefetch" };
  const response = await fetch(location.pathname, { headers }).catch(() => {});
  if (!response?.ok) return;
  const parser = new DOMParser();
  const page = parser.parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById(target);
  if (fresh) document.getElementById(target)?.replaceWith(fresh);
}
