import type { Letter } from "@/adapters/mail/mailer.ts";
import type { Ports } from "@/adapters/ports.ts";
import type { Lease, LetterDelay, LetterEnd } from "@/db/leases.ts";
import { retryAt } from "@/domain/notifications/mod.ts";

/** How many letters one worker undertakes at once. */
const BATCH = 5;
/** After this time a letter that was undertaken is due again, because its worker must have been killed. */
const LEASE_MS = 3 * 60 * 1000;

/** A letter that somebody has undertaken to send. */
interface Claimed {
  id: string;
  /** This try included. */
  tries: number;
}

/** Where letters wait, and how one of them is written. */
export interface Postbag<L extends Claimed> {
  claim(lease: Lease): Promise<L[]>;
  /** Null when by now nobody is to have it. */
  write(letter: L): Promise<Letter | null>;
  end(letter: LetterEnd): Promise<void>;
  postpone(letter: LetterDelay): Promise<void>;
}

/**
 * Sends the letters of a bag that are due. A letter that was not taken is tried again later, for
 * about a day. Should a worker be killed after sending, the letter goes out again under the same
 * name, by which mailboxes know it. Answers how many it saw to.
 */
export async function postLetters<L extends Claimed>(
  ports: Ports,
  bag: Postbag<L>,
): Promise<number> {
  let seen = 0;
  for (;;) {
    const now = ports.clock.now();
    const until = new Date(now.getTime() + LEASE_MS);
    const letters = await bag.claim({ now, until, limit: BATCH });
    for (const letter of letters) await seeTo(ports, { bag, letter });
    seen += letters.length;
    if (letters.length < BATCH) return seen;
  }
}

interface Sending<L extends Claimed> {
  bag: Postbag<L>;
  letter: L;
}

async function seeTo<L extends Claimed>(
  ports: Ports,
  { bag, letter }: Sending<L>,
): Promise<void> {
  const { clock } = ports;
  const { id } = letter;
  const written = await bag.write(letter);
  if (written === null) {
    return await bag.end({ id, state: "dropped", at: clock.now() });
  }
  const fault = await send(ports, written);
  if (fault === null) {
    return await bag.end({ id, state: "sent", at: clock.now() });
  }
  await tryAgain(ports, { bag, letter, fault });
}

/** Why a letter was not taken. */
interface Fault {
  reason: string;
  final: boolean;
}

/** Null when it was taken. */
async function send({ mail }: Ports, letter: Letter): Promise<Fault | null> {
  try {
    await mail.send(letter);
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

async function tryAgain<L extends Claimed>(
  { clock, log }: Ports,
  { bag, letter, fault }: Sending<L> & { fault: Fault },
): Promise<void> {
  const { id, tries } = letter;
  const now = clock.now();
  const dueAt = fault.final ? null : retryAt(tries, now);
  log.warn("A letter was not taken", {
    letter: id,
    tries,
    reason: fault.reason,
    again: dueAt?.toISOString() ?? "never",
  });
  return dueAt === null
    ? await bag.end({ id, state: "refused", at: now })
    : await bag.postpone({ id, dueAt });
}
