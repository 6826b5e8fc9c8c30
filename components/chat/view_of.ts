import type { Look } from "@/components/ui/look.ts";
import type { Room } from "@/domain/chat/room.ts";
import type { Line } from "@/domain/chat/room_event.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { LineView } from "./line_view.ts";
import { otherName } from "./person.ts";

/** What a room's lines are shown with to one of its members. */
export function viewOf(
  { room, lines, look, me }: {
    room: Room;
    lines: readonly Line[];
    look: Look;
    /** The viewer's id. */
    me: string;
  },
): LineView {
  const { t, lang, now } = look;
  const fresh = lines.find(({ seq, authorId }) =>
    seq > room.readSeq && authorId !== me
  );
  return {
    lang,
    words: t.chat.lines,
    me,
    names: room.other ? { [room.other.id]: otherName(room, t) } : {},
    photos: room.other?.photo ? { [room.other.id]: room.other.photo } : {},
    space: room.subject?.kind ?? null,
    path: `/chat/${shortId(room.id)}`,
    readByOthers: room.readByOthers,
    freshFrom: room.readSeq === 0 ? null : fresh?.seq ?? null,
    now: now.toISOString(),
  };
}
