/** Why the server ends a socket. */
export const CLOSE = {
  /** Come back at once: this server is going away. */
  goingAway: 1001,
  tooBig: 1009,
  notSignedIn: 4401,
  notAllowed: 4403,
  tooSlow: 4408,
  tooFast: 4429,
} as const;

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];
