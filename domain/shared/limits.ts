/** How often something may be done: `count` times at once, and as many again in each window. */
export interface Limit {
  count: number;
  windowMs: number;
}

/**
 * Everything that is limited, with what a host gets who sets nothing. What ends in `Address` counts for
 * a network address, all else for one member or one mail address.
 */
export const DEFAULT_LIMITS = {
  /** Wrong passwords for one account from one address… */
  signIn: "10/15m",
  /** …for one account from all browsers that its owner has never used… */
  signInAccount: "100/1h",
  /** …and for all accounts from one address. */
  signInAddress: "60/15m",
  /** Codes of an authenticator app, of which three in a million are good at a time… */
  secondStep: "10/6h",
  /** …and letters that tell a member of many wrong ones. */
  secondStepWarning: "1/6h",
  signUp: "10/1h",
  signUpAddress: "100/1h",
  /** Going to Kakao, Google or another provider, from one address. */
  providerAddress: "100/15m",
  /** Letters that somebody who is not signed in makes us send. */
  mail: "5/1h",
  mailAddress: "30/1h",
  publish: "100/1d",
  publishAddress: "300/1d",
  message: "600/10m",
  messageAddress: "3000/10m",
  /** Asking about a thing, and asking for it. */
  request: "60/1h",
  requestAddress: "300/1h",
  report: "30/1h",
  reportAddress: "100/1h",
  newcomerPublish: "30/1d",
  newcomerRequest: "30/1d",
  /** Messages of a newcomer with an address to follow in them. */
  newcomerLink: "10/1d",
} as const;

export type LimitName = keyof typeof DEFAULT_LIMITS;

export type Limits = Readonly<Record<LimitName, Limit>>;

/** Of these a sixtieth is drawn at once and kept at hand: one at a time would cost too much. */
const DRAWN_AHEAD: ReadonlySet<LimitName> = new Set([
  "message",
  "messageAddress",
]);
const SHARE = 60;

/** How many are drawn at a time from a full purse of `count`. */
export function drawnAtOnce(name: LimitName, count: number): number {
  return DRAWN_AHEAD.has(name) ? Math.max(1, Math.floor(count / SHARE)) : 1;
}

const UNIT_MS = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const WRITTEN = /^([1-9]\d{0,5})\/([1-9]\d{0,2})([smhd])$/;

/** Reads `20/15m`; null when it is written otherwise. */
export function parseLimit(text: string): Limit | null {
  const [, count, length, unit] = WRITTEN.exec(text) ?? [];
  if (unit === undefined) return null;
  const windowMs = Number(length) * UNIT_MS[unit as keyof typeof UNIT_MS];
  return { count: Number(count), windowMs };
}

/** What taking came to: when the purse will be full again, or how long to wait, in ms. */
export type Taking = { ok: true; fullAt: number } | {
  ok: false;
  waitMs: number;
};

/**
 * Takes from a purse that holds `count` and refills evenly over its window. All there is to keep is
 * when it will be full (the generic cell rate algorithm); null is a full one.
 */
export function takeFrom(
  fullAt: number | null,
  { limit, now, cost = 1 }: { limit: Limit; now: number; cost?: number },
): Taking {
  const price = cost * limit.windowMs / limit.count;
  const next = Math.max(fullAt ?? now, now) + price;
  const waitMs = next - now - limit.windowMs;
  return waitMs > ROUNDING_MS
    ? { ok: false, waitMs }
    : { ok: true, fullAt: next };
}

/** Sums of broken milliseconds may be a little off. */
const ROUNDING_MS = 0.01;
