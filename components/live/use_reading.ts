import { type RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { RoomLog } from "@/domain/chat/fold.ts";
import { clientOf } from "./client.ts";

export interface UseReadingOptions {
  me: string;
  room: string;
  log: RoomLog;
  /** Stands behind the newest line. */
  end: RefObject<HTMLElement>;
}

/** Says up to where the member has read: when the newest line is in sight and the tab before their eyes. */
export function useReading({ me, room, log, end }: UseReadingOptions) {
  const said = useRef(log.lastSeq);
  const inSight = useRef(true);
  const last = useRef(log.lastSeq);
  last.current = log.lastSeq;

  function look() {
    if (document.visibilityState === "hidden" || !inSight.current) return;
    if (last.current <= said.current) return;
    const seq = last.current;
    if (clientOf(me).say({ t: "read", room, seq })) said.current = seq;
  }

  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => {
      inSight.current = entry?.isIntersecting ?? false;
      look();
    });
    if (end.current) observer.observe(end.current);
    document.addEventListener("visibilitychange", look);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", look);
    };
  }, [room]);

  useEffect(look, [log.lastSeq]);
}
