import { useEffect, useRef, useState } from "preact/hooks";
import { addOlder, foldEvents, type RoomLog } from "@/domain/chat/fold.ts";
import type { ToBrowser } from "@/domain/live/to_browser.ts";
import { fromWire } from "@/domain/live/wire.ts";
import { clientOf, follow, listen } from "./client.ts";
import { fetchLines } from "./fetch_lines.ts";

export interface UseRoomLogOptions {
  /** The viewer's and the room's short ids. */
  me: string;
  room: string;
  /** Where the room is. */
  path: string;
  start: RoomLog;
  hasOlder: boolean;
  readByOthers: number;
}

/** A room as it is now: what the page knew, and every event since. */
export function useRoomLog(
  { me, room, path, ...start }: UseRoomLogOptions,
) {
  const [log, setLog] = useState(start.start);
  const [readByOthers, setReadByOthers] = useState(start.readByOthers);
  const [hasOlder, setHasOlder] = useState(start.hasOlder);
  const current = useRef(log);

  function put(next: RoomLog) {
    current.current = next;
    setLog(next);
  }

  async function startAfresh() {
    const fresh = await fetchLines(path);
    setHasOlder(fresh.hasOlder);
    put(fresh);
    clientOf(me).say({ t: "sub", room, seq: fresh.lastSeq });
  }

  function hear(frame: ToBrowser) {
    if (!("room" in frame) || frame.room !== room) return;
    if (frame.t === "ev") {
      const { t: _, room: __, ...wire } = frame;
      const { log } = foldEvents(current.current, [fromWire(wire)]);
      if (log !== current.current) put(log);
    } else if (frame.t === "read" && frame.user !== me) {
      setReadByOthers((known) => Math.max(known, frame.seq));
    } else if (frame.t === "reset") startAfresh().catch(reload);
  }

  async function loadOlder() {
    const before = current.current.lines[0]?.seq;
    const older = await fetchLines(path, before);
    setHasOlder(older.hasOlder);
    put(addOlder(current.current, older.lines));
  }

  useEffect(() => {
    const stopListening = listen(hear);
    const unfollow = follow(me, { room, seq: () => current.current.lastSeq });
    return () => {
      unfollow();
      stopListening();
    };
  }, [room]);

  return { log, readByOthers, hasOlder, loadOlder };
}

function reload() {
  location.reload();
}
