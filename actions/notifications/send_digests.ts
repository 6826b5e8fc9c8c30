import type { Letter } from "@/adapters/mail/mailer.ts";
import type { Ports } from "@/adapters/ports.ts";
import {
  claimDigests,
  type ClaimedDigest,
  endDigest,
  postponeDigest,
} from "@/db/digests.ts";
import { listNoticesById } from "@/db/notifications.ts";
import { MESSAGES } from "@/locales/mod.ts";
import { noticeText } from "@/locales/notice_text.ts";
import { postLetters } from "./post_letters.ts";
import { writeLetter } from "./write_letter.ts";

/** So many lines are read; the rest is a number. */
const MOST_LINES = 15;

/** Sends the daily letters whose hour has come: what their readers have not seen by then, nothing without it. Answers how many it saw to. */
export function sendDigests(ports: Ports): Promise<number> {
  const { db } = ports;
  return postLetters<ClaimedDigest>(ports, {
    claim: (lease) => claimDigests(db, lease),
    write: (digest) => write(ports, digest),
    end: (digest) => endDigest(db, digest),
    postpone: (digest) => postponeDigest(db, digest),
  });
}

async function write(
  { db, clock, settings: { home } }: Ports,
  { id, email, notificationIds }: ClaimedDigest,
): Promise<Letter | null> {
  if (email === null) return null;
  const unread = (await listNoticesById(db, notificationIds))
    .filter(({ notice }) => !notice.read);
  const [first] = unread;
  if (first === undefined) return null;
  const { language } = first;
  const t = MESSAGES[language];
  const { subject, lead, more, open, why } = t.push.digest;
  const lines = unread.slice(0, MOST_LINES)
    .map(({ notice }) => `· ${noticeText(notice, t)}`);
  const rest = unread.length - lines.length;
  const settingsUrl = `${home}/settings/notifications`;
  return {
    id,
    to: email,
    ...writeLetter({
      language,
      subject: subject(unread.length),
      paragraphs: [lead, ...lines, ...(rest > 0 ? [more(rest)] : [])],
      action: { label: open, url: `${home}/notifications` },
      why,
      stop: { label: t.news.letter.stop, url: settingsUrl },
    }),
    at: clock.now(),
    settingsUrl,
  };
}
