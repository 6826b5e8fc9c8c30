import type { MessageLine } from "./room_event.ts";

/** How long a message may be changed or taken back, in ms. */
export const CHANGE_WINDOW_MS = 15 * 60 * 1000;

/** Whether somebody may still change or take back a message. */
export function mayChange(
  { authorId, at, deletedAt }: Pick<
    MessageLine,
    "authorId" | "at" | "deletedAt"
  >,
  { memberId, now }: { memberId: string; now: Date },
): boolean {
  return authorId === memberId && deletedAt === null &&
    now.getTime() - Date.parse(at) < CHANGE_WINDOW_MS;
}
