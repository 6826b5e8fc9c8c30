/** The registry of spaces: the one place of the domain that names them all. */
import type { Matter } from "./notifications/matters.ts";
import type { Notice } from "./notifications/notice.ts";
import { RENT } from "./rent/space.ts";
import { shortId } from "./shared/ids.ts";
import { type Space, SPACE_NAMES, type SpaceName } from "./shared/space.ts";

const SPACES = { rent: RENT } as const satisfies Record<SpaceName, Space>;

/** What people are told of, and what they choose about it: everybody's events, then each space's own. */
export const NEWS = {
  "message.sent": "message",
  "appointment.proposed": "meeting",
  "appointment.confirmed": "meeting",
  "appointment.cancelled": "meeting",
  "appointment.soon": "meeting",
  "review.written": "review",
  "review.published": "review",
  "report.decided": "report",
  "content.removed": "report",
  "standing.changed": "report",
  "appeal.decided": "report",
  "dealing.stranded": "answer",
  ...SPACES.rent.news,
} as const satisfies Record<string, Matter>;

export type NoticeKind = keyof typeof NEWS;

/** Whether people are told of events of this kind. */
export function isNews(kind: string): kind is NoticeKind {
  return Object.hasOwn(NEWS, kind);
}

/** The space that a subject belongs to. */
export function spaceOf(kind: string): Space {
  const name = SPACE_NAMES.find((each) => each === kind);
  if (name === undefined) throw new Error(`There is no space ${kind}`);
  return SPACES[name];
}

/** What the host tells a member about themselves stands on one page: why, and how to appeal. */
const STANDING_NEWS = ["content.removed", "standing.changed", "appeal.decided"];

/** Where a notification leads: to the report, the standing or the deal it is about, else to the room. */
export function noticePath(
  { kind, aboutId, roomId, subject }: Pick<
    Notice,
    "kind" | "aboutId" | "roomId" | "subject"
  >,
): string {
  if (STANDING_NEWS.includes(kind)) return "/standing";
  if (kind === "report.decided") {
    return aboutId === null ? "/reports" : `/reports/${shortId(aboutId)}`;
  }
  if (aboutId !== null && subject !== null) {
    return spaceOf(subject.space).dealingPath(aboutId);
  }
  return roomId === null ? "/notifications" : `/chat/${shortId(roomId)}`;
}
