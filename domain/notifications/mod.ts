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
export {
  choicesFrom,
  HOUR_TEXTS,
  hoursFrom,
  parseChoices,
} from "./choices_form.ts";
export { type Cursor, cursorText, parseCursor } from "./cursor.ts";
export { deviceMark } from "./device_mark.ts";
export { type DeviceKeys, MAX_DEVICES, parseDevice } from "./devices.ts";
export { DEFAULT_HOURS, digestTimes, type Hours } from "./hours.ts";
export {
  isFresh,
  isUrgent,
  letterTime,
  MAX_TRIES,
  type Posting,
  pushTime,
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
