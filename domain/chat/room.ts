import type { Photo } from "../uploads/photos.ts";
import type { Line } from "./room_event.ts";

/** Somebody in a room; who has left Madang has no name any more. */
export interface RoomPerson {
  id: string;
  handle: string;
  /** The key of their picture; null for the first letter of the name. */
  photo: string | null;
  /** Empty for who has left: pages say "탈퇴유저". */
  name: string;
  withdrawn: boolean;
  /** Whether the viewer has muted them, and blocked them. */
  muted: boolean;
  blocked: boolean;
  /** Whether one of the two has blocked the other: nothing can be said then. */
  apart: boolean;
}

/** What a room is about; what was deleted is a stub. */
export interface RoomSubject {
  id: string;
  /** The space it belongs to. */
  kind: string;
  /** Empty for what was deleted: pages say "삭제된 물품입니다". */
  title: string;
  cover: Photo | null;
  /** Whether it is the viewer's own. */
  own: boolean;
  /** Whether its page opens for the viewer. */
  open: boolean;
  deleted: boolean;
}

/** A room as one of its members sees it. */
export interface Room {
  id: string;
  kind: "direct" | "group";
  /** The other one of a direct room. */
  other: RoomPerson | null;
  subject: RoomSubject | null;
  lastSeq: number;
  /** Up to where the viewer has read. */
  readSeq: number;
  /** Up to where everybody else has read. */
  readByOthers: number;
}

/** A room in the list of a member's rooms. */
export interface RoomCard extends Room {
  /** When somebody last said something. */
  lastAt: Date;
  /** How many lines of others the viewer has not read. */
  unread: number;
  /** The newest line; null while nobody has said anything. */
  last: Line | null;
}
