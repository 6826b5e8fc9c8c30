/** The door to talking: what a room holds, and the rules of what may be said in it. */
export { isOpen, mayAnswer } from "./answers.ts";
export {
  type AppointmentPlan,
  isPlannable,
  parseAppointment,
  PLACE_MAX,
} from "./appointment.ts";
export { CHANGE_WINDOW_MS, mayChange } from "./change.ts";
export { type ContactKind, contactsIn } from "./contact_hint.ts";
export { byDay, continues, type Day } from "./days.ts";
export { addOlder, foldEvents, type Folding, type RoomLog } from "./fold.ts";
export { linkParts, type TextPart } from "./links.ts";
export {
  clientId,
  MESSAGE_MAX,
  messageBody,
  messageFields,
  parseMessage,
} from "./message.ts";
export type * from "./room_event.ts";
export { isLine } from "./room_event.ts";
export {
  type MemberSignal,
  memberTopic,
  type RoomSignal,
  roomTopic,
} from "./signals.ts";
export type * from "./room.ts";
export type { Unread, UnreadCount } from "./unread.ts";
