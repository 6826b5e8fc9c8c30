import type { Room, RoomSubject } from "@/domain/chat/room.ts";
import type { Messages } from "@/locales/mod.ts";

/** What the other one of a room is called; who has left Madang has a name for all. */
export function otherName({ other }: Pick<Room, "other">, t: Messages): string {
  return other === null || other.withdrawn ? t.chat.gone : other.name;
}

/** Why nothing can be said in a room any more; null while it can. */
export function closedText(
  { other }: Pick<Room, "other">,
  t: Messages,
): string | null {
  if (other?.withdrawn) return t.chat.room.closed;
  if (!other?.apart) return null;
  const { roomBlocked, roomClosed } = t.reports.block;
  return other.blocked ? roomBlocked : roomClosed;
}

/** What a room is about, or what stands for it once it is gone. */
export function subjectTitle(subject: RoomSubject, t: Messages): string {
  return subject.deleted ? t.chat.goneThing : subject.title;
}
