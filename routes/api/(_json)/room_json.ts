import type { RoomCard } from "@/domain/chat/room.ts";
import { toWire } from "@/domain/live/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";

/** A room of the list as programs get it: who, about what, what is new. */
export function roomJson(card: RoomCard, origin: string) {
  const { id, other, subject, lastAt, lastSeq, readSeq, unread, last } = card;
  const short = shortId(id);
  return {
    id: short,
    url: `${origin}/chat/${short}`,
    with: other && {
      id: shortId(other.id),
      handle: other.handle,
      name: other.name,
    },
    about: subject && {
      id: shortId(subject.id),
      kind: subject.kind,
      title: subject.title,
    },
    lastAt,
    lastSeq,
    readSeq,
    unread,
    last: last && toWire(last),
  };
}
