import type { LineView } from "@/components/chat/line_view.ts";
import type { WireEvent } from "@/domain/live/wire.ts";
import type { LiveWords } from "./words.ts";

/** A room as `/chat/:room/drawer` answers it. */
export interface DrawerRoomData {
  /** Whom one talks to, and about what. */
  name: string;
  about: string | null;
  /** Why nothing can be said any more. */
  closed: string | null;
  lines: WireEvent[];
  lastSeq: number;
  hasOlder: boolean;
  view: LineView;
  label: string;
  /** The longest message. */
  max: number;
  words: {
    room: LiveWords["room"];
    composer: { label: string; placeholder: string; send: string };
    start: string;
  };
}
