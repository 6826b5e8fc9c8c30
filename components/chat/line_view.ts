import type { Language, Messages } from "@/locales/mod.ts";

/** What a room's lines are shown with; survives JSON, so that the browser can show new ones alike. */
export interface LineView {
  lang: Language;
  /** `t.chat.lines`: text alone. */
  words: Messages["chat"]["lines"];
  /** The viewer's id. */
  me: string;
  /** What everybody in the room is called, by id. */
  names: Readonly<Record<string, string>>;
  /** The key of their pictures, by id, of those who have one. */
  photos: Readonly<Record<string, string>>;
  /** The space of the thing they talk about. */
  space: string | null;
  /** Where the room is: `/chat/…`. */
  path: string;
  /** Up to where everybody else has read. */
  readByOthers: number;
  /** The first line that was new when the page was opened. */
  freshFrom: number | null;
  /** ISO time of the page. */
  now: string;
}

/** What a line's author is called; nobody's lines are the house's. */
export function nameOf(
  { names, words, me }: LineView,
  authorId: string | null,
): string {
  if (authorId === me) return words.me;
  return authorId === null ? "" : names[authorId] ?? "";
}
