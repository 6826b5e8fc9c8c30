import type { Letter } from "@/adapters/mail/mailer.ts";
import type { Ports } from "@/adapters/ports.ts";
import {
  type ClaimedLetter,
  claimLetters,
  endLetter,
  postponeLetter,
} from "@/db/letters.ts";
import { listNoticesById } from "@/db/notifications.ts";
import { composeLetter } from "./compose_letter.ts";
import { postLetters } from "./post_letters.ts";

/** Sends the letters about notifications that are due; what a reader has seen by now is not sent. Answers how many it saw to. */
export function sendLetters(ports: Ports): Promise<number> {
  const { db } = ports;
  return postLetters<ClaimedLetter>(ports, {
    claim: (lease) => claimLetters(db, lease),
    write: (letter) => write(ports, letter),
    end: (letter) => endLetter(db, letter),
    postpone: (letter) => postponeLetter(db, letter),
  });
}

async function write(
  { db, settings }: Ports,
  { id, email, notificationId }: ClaimedLetter,
): Promise<Letter | null> {
  if (email === null) return null;
  const [about] = await listNoticesById(db, [notificationId]);
  if (!about || about.notice.read) return null;
  return composeLetter(about, { id, to: email, home: settings.home });
}
