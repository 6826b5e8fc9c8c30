/** Who has missed more events of a room than this reads the room afresh. */
export const MISSED_MAX = 10_000;
/** How often one says at most that one is typing, in ms. */
export const TYPING_EVERY_MS = 3_000;

/** What one socket, one person and one address may take. */
export interface LiveLimits {
  /** Frames in any one second… */
  burst: number;
  /** …and in any one minute. */
  perMinute: number;
  /** Refused frames after which the socket is closed. */
  refusals: number;
  socketsPerMember: number;
  socketsPerAddress: number;
  /** In one isolate; the newest are shed. */
  sockets: number;
  /** Rooms that one socket follows. */
  rooms: number;
}

/** The limits, all of them `scale` times as wide as they are for people. */
export function liveLimits(scale: number): LiveLimits {
  return {
    burst: 20 * scale,
    perMinute: 120 * scale,
    refusals: 20 * scale,
    socketsPerMember: 8 * scale,
    socketsPerAddress: 60 * scale,
    sockets: 5_000 * scale,
    rooms: 100 * scale,
  };
}

/** The largest frame, in bytes of UTF-8. */
export const FRAME_MAX_BYTES = 64 * 1024;
/** How much may lie unsent in a socket, in bytes… */
export const UNSENT_MAX_BYTES = 1024 * 1024;
/** …and for how long, in ms. */
export const UNSENT_MAX_MS = 10_000;
