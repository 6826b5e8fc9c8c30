import { parseShortId, shortId } from "../shared/ids.ts";
import type { Notice } from "./notice.ts";

/** Where a page of notifications ends; the next begins after it, whatever has come since. */
export interface Cursor {
  at: Date;
  id: string;
}

/** The cursor as it stands in an address. */
export function cursorText({ at, id }: Pick<Notice, "at" | "id">): string {
  return `${at.getTime()}-${shortId(id)}`;
}

/** The cursor of an address; null when it is none. */
export function parseCursor(text: string): Cursor | null {
  const [, time, short] = /^(\d{1,14})-(\w{22})$/.exec(text) ?? [];
  const id = parseShortId(short ?? "");
  return id === null ? null : { at: new Date(Number(time)), id };
}
