import type { ProblemName } from "../shared/problems.ts";
import type { WireEvent } from "./wire.ts";

/** Last numbers of rooms, by short id. */
export type Heads = Record<string, number>;

export interface HelloFrame {
  t: "hello";
  /** Who this socket belongs to. */
  me: string;
  unread: { total: number; rooms: Record<string, number> };
  /** Of the rooms where something was said last. */
  heads: Heads;
}

export type EventFrame = { t: "ev"; room: string } & WireEvent;

export interface AckFrame {
  t: "ack";
  cid: string;
  room: string;
  seq: number;
}

/** Last numbers of followed rooms: every 20 s, and when following a room has caught up. */
export interface HeadFrame {
  t: "head";
  heads: Heads;
}

/** Read this room afresh. */
export interface ResetFrame {
  t: "reset";
  room: string;
}

export interface ReadFrame {
  t: "read";
  room: string;
  user: string;
  seq: number;
}

export interface TypingFrame {
  t: "typing";
  room: string;
  user: string;
}

export interface PresenceFrame {
  t: "presence";
  room: string;
  user: string;
  online: boolean;
}

export interface UnreadFrame {
  t: "unread";
  room: string;
  n: number;
  total: number;
}

/** News of one member, as the notification's own slice words it. */
export interface Note {
  id: string;
  kind: string;
  /** One sentence in the member's language. */
  text: string;
  /** Where it leads. */
  href: string;
  /** How many notifications are unread. */
  unread?: number;
}

export type NoteFrame = { t: "note" } & Note;

export interface ErrorFrame {
  t: "err";
  /** The message that was refused. */
  cid?: string;
  room?: string;
  code: ProblemName;
}

/** What the server says. */
export type ToBrowser =
  | HelloFrame
  | EventFrame
  | AckFrame
  | HeadFrame
  | ResetFrame
  | ReadFrame
  | TypingFrame
  | PresenceFrame
  | UnreadFrame
  | NoteFrame
  | ErrorFrame;
