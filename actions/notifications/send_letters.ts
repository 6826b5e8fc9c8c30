import type { Ports } from "@/adapters/ports.ts";
import {
  type ClaimedLetter,
  claimLetters,
  endLetter,
  postponeLetter,
} from "@/db/letters.ts";
import { listNoticesById, type NoticeForReader } from "@/db/notifications.ts";
import { retryAt } from "@/domain/notifications/mod.ts";
import { composeLetter } from "./compose_letter.ts";

/** How many letters one worker undertakes at once. */
const BATCH = 5;
/** After this time a letter that was undertaken is due again, because its worker must have been killed. */
const LEASE_MS = 3 * 60 * 1000;

/**
 * Sends the letters that are due; what a reader has seen by now is not sent. A letter that was not
 * taken is tried again later, for about a day. Should a worker be killed after sending, the letter
 * goes out again under the same name, by which mailboxes know it. Answers how many it saw to.
 */
export async function sendLetters(ports: Ports): Promise<number> {
  let seen = 0;
  for (;;) {
    const now = ports.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const letters = await claimLetters(ports.db, { now, until, limit: BATCH });
    for (const letter of letters) await seeTo(ports, letter);
    seen += letters.length;
    if (letters.length < BATCH) return seen;
  }
}

async function seeTo(ports: Ports, letter: ClaimedLetter): Promise<void> {
  const { db, clock } = ports;
  const { id, email, notificationId } = letter;
  const [about] = await listNoticesById(db, [notificationId]);
  if (!about || about.notice.read || email === null) {
    return await endLetter(db, { id, state: "dropped", at: clock.now() });
  }
  const fault = await send(ports, { about, id, to: email });
  if (fault === null) {
    return await endLetter(db, { id, state: "sent", at: clock.now() });
  }
  await tryAgain(ports, letter, fault);
}

interface Sending {
  about: NoticeForReader;
  id: string;
  to: string;
}

/** Why a letter was not taken. */
interface Fault {
  reason: string;
  final: boolean;
}

/** Null when it was taken. */
async function send(
  { mail, settings }: Ports,
  { about, id, to }: Sending,
): Promise<Fault | null> {
  try {
    await mail.send(composeLetter(about, { id, to, home: settings.home }));
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** Only what the mailer says of itself is told: other errors may repeat what they were about. */
function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { reason: "unknown", final: false };
  const refused = error.name === "MailRefused";
  return {
    reason: refused ? error.message : error.name,
    final: refused && "final" in error && error.final === true,
  };
}

async function tryAgain(
  { db, clock, log }: Ports,
  { id, tries }: ClaimedLetter,
  { reason, final }: Fault,
): Promise<void> {
  const now = clock.now();
  const dueAt = final ? null : retryAt(tries, now);
  log.warn("A letter was not taken", {
    letter: id,
    tries,
    reason,
    again: dueAt?.toISOString() ?? "never",
  });
  return dueAt === null
    ? await endLetter(db, { id, state: "refused", at: now })
    : await postponeLetter(db, { id, dueAt });
}
