import { afterQuietHours, type Hours } from "./hours.ts";
import type { Matter } from "./matters.ts";

const MINUTE_MS = 60 * 1000;

/** How a letter about each matter goes out. */
const POST: Record<Matter, {
  /** How long its reader has to see it in Madang first, in minutes. */
  patience: number;
  /** Whether somebody waits for an answer, even at night: a request may begin the next morning. */
  urgent: boolean;
}> = {
  request: { patience: 0, urgent: true },
  answer: { patience: 0, urgent: true },
  dates: { patience: 0, urgent: true },
  meeting: { patience: 0, urgent: true },
  handover: { patience: 0, urgent: false },
  due: { patience: 0, urgent: false },
  review: { patience: 0, urgent: false },
  message: { patience: 30, urgent: false },
  report: { patience: 0, urgent: false },
};

export interface Posting {
  matter: Matter;
  /** When it is known. */
  at: Date;
  /** When its reader wants quiet. */
  hours: Hours;
}

/** When a letter may be sent; `wakes`: it reaches a mailbox, where it may wake somebody. */
export function letterTime(
  { matter, at, hours, wakes }: Posting & { wakes: boolean },
): Date {
  const { patience, urgent } = POST[matter];
  const time = new Date(at.getTime() + patience * MINUTE_MS);
  return wakes && !urgent ? afterQuietHours(time, hours) : time;
}

/** When a message may be sent to a device: it lies beside the bed, so even what is urgent waits. */
export function pushTime({ at, hours }: Omit<Posting, "matter">): Date {
  return afterQuietHours(at, hours);
}

/** Whether somebody waits for an answer. */
export function isUrgent(matter: Matter): boolean {
  return POST[matter].urgent;
}

/** What a worker finds after a long rest is in the list, and no longer worth a letter. */
const STALE_MS = 2 * 24 * 60 * MINUTE_MS;

/** Whether something that happened then is still to be written about. */
export function isFresh(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() < STALE_MS;
}

/** Waiting before the second try, the third, …: about a day in all. */
const WAITS_MS = [1, 5, 30, 120, 360, 720].map((n) => n * MINUTE_MS);

/** After so many tries a letter is given up. */
export const MAX_TRIES = WAITS_MS.length + 1;

/** When a letter that was not taken is tried again; null when it is given up. */
export function retryAt(tries: number, now: Date): Date | null {
  const wait = WAITS_MS[tries - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
}
