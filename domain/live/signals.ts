import type { MemberSignal, RoomSignal } from "../chat/mod.ts";
import type { Note } from "./to_browser.ts";

/** What the bus says about a room, besides what stays in it. */
export type LiveRoomSignal =
  | RoomSignal
  /** A member is writing. */
  | { typing: string }
  /** A member is not in the room any more, by their will or another's. */
  | { removed: string }
  /** How its members stand to each other has changed. */
  | { look: true };

/** What the bus says to all browsers of one member. */
export type LiveMemberSignal =
  | MemberSignal
  /** Something to tell them now. */
  | { note: Note }
  /** They have seen what they were told. */
  | { seen: true }
  /** They are no member any more, or may not be here: every socket ends. */
  | { gone: true }
  /** A moderator has shut them out: every socket ends. */
  | { banned: true };

/** The topic of one browser's session, by the hash under which it is kept; any word on it means the end. */
export function sessionTopic(sessionId: string): string {
  return `session:${sessionId}`;
}

/** Where isolates tell each other, by a member's id, that what they remember of the member is not so any more. */
export const SESSIONS_TOPIC = "sessions";

/** Where isolates tell each other who has a socket open. */
export const PRESENCE_TOPIC = "presence";

export type PresenceSignal =
  /** All members with a socket in an isolate; said now and then, and when somebody asks. */
  | { from: string; here: string[] }
  /** One member came or left. */
  | { from: string; member: string; online: boolean }
  /** A new isolate asks all others. */
  | { ask: true };
