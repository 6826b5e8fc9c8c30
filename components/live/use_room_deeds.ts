import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import { clientOf } from "./client.ts";

export interface UseRoomDeedsOptions {
  me: string;
  room: string;
  /** What holds the lines. */
  place: RefObject<HTMLElement>;
}

const DELETION = /\/messages\/(\d+)\/deletion$/;

/** The small forms beside lines work in place: what they do comes back as an event of the room. */
export function useRoomDeeds({ me, room, place }: UseRoomDeedsOptions) {
  useEffect(() => {
    const held = place.current;
    if (held === null) return;

    async function submit(event: SubmitEvent) {
      const form = event.target;
      // Whoever is still asked whether they are sure has not said so.
      if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
      event.preventDefault();
      form.closest("details")?.removeAttribute("open");
      const seq = Number(DELETION.exec(form.action)?.[1]);
      if (seq > 0 && clientOf(me).say({ t: "delete", room, seq })) return;
      const answer = await fetch(form.action, { method: "POST" })
        .catch(() => null);
      // A page knows better what to say about a refusal.
      if (!answer?.ok) form.submit();
    }

    held.addEventListener("submit", submit);
    return () => held.removeEventListener("submit", submit);
  }, [room]);
}
