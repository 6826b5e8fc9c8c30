/** The door to what a socket carries: frames, close codes, limits, and events as they travel. */
export { CLOSE, type CloseCode } from "./close_codes.ts";
export { type ParsedFrame, parseFrame, type ToServer } from "./frames.ts";
export type * from "./to_browser.ts";
export {
  FRAME_MAX_BYTES,
  type LiveLimits,
  liveLimits,
  MISSED_MAX,
  TYPING_EVERY_MS,
  UNSENT_MAX_BYTES,
  UNSENT_MAX_MS,
} from "./limits.ts";
export {
  type LiveMemberSignal,
  type LiveRoomSignal,
  PRESENCE_TOPIC,
  type PresenceSignal,
  SESSIONS_TOPIC,
  sessionTopic,
} from "./signals.ts";
export { fromWire, toWire, type WireEvent } from "./wire.ts";
