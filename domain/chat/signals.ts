/**
 * What the bus says about rooms. It may lose or repeat a signal, so each says no more than where
 * to look; the numbers of events repair the rest.
 */

/** Something has happened in a room. */
export type RoomSignal =
  /** Events up to this number are committed. */
  | { seq: number }
  /** A member has read up to here. */
  | { read: { member: string; seq: number } };

/** Something has changed for one member. */
export interface MemberSignal {
  /** The unread count of this room was written anew. */
  room: string;
}

/** The topic of a room, by its id. */
export function roomTopic(roomId: string): string {
  return `room:${roomId}`;
}

/** The topic of a member, by their id. */
export function memberTopic(memberId: string): string {
  return `member:${memberId}`;
}
