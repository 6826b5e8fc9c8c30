/** The door to notifications: who is told what, how, and when. */
export {
  type Channel,
  CHANNELS,
  type Choice,
  type Choices,
  choicesOf,
  DEFAULTS,
  type Matter,
  MATTERS,
  ownChoices,
} from "./matters.ts";
export { choicesFrom, parseChoices } from "./choices_form.ts";
export { type Cursor, cursorText, parseCursor } from "./cursor.ts";
export {
  isFresh,
  letterTime,
  MAX_TRIES,
  type Posting,
  retryAt,
} from "./letters.ts";
export {
  addressOf,
  type Happening,
  type Notice,
  type NoticeAddress,
  type NoticePerson,
  type NoticePlace,
  type NoticeSubject,
} from "./notice.ts";
