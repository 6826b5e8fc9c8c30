import type { Matter } from "../notifications/matters.ts";

/** All spaces, by the kind of their subjects. */
export const SPACE_NAMES = ["rent"] as const;
export type SpaceName = (typeof SPACE_NAMES)[number];

/** What every space tells the shared parts about itself; domain/spaces.ts names them all. */
export interface Space {
  /** Which of its events are news, and what people choose about each. Those in the event's room are told, but not the one who did it. */
  news: Readonly<Record<string, Matter>>;
  /** The page of one of its things. */
  subjectPath(id: string): string;
  /** The page of what two people agreed on: a deal. */
  dealingPath(id: string): string;
}
