import type { LineView } from "@/components/chat/line_view.ts";
import type { WireEvent } from "@/domain/live/wire.ts";
import type { LiveWords } from "./words.ts";

/** A room as `/chat/:room/drawer` answers it. */
export interface DrawerRoomData {
  /** Whom one talks to. */
  name: string;
  lines: WireEvent[];
  lastSeq: number;
  hasOlder: boolean;
  view: LineView;
  label: string;
  words: { room: LiveWords["room"]; start: string };
}
