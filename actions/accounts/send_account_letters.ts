import { postLetters } from "@/actions/notifications/post_letters.ts";
import { writeLetter } from "@/actions/notifications/write_letter.ts";
import type { Letter } from "@/adapters/mail/mailer.ts";
import type { Ports } from "@/adapters/ports.ts";
import {
  claimAccountLetters,
  type ClaimedAccountLetter,
  countLettersSentTo,
  deleteOldAccountLetters,
  endAccountLetter,
  getLetterReader,
  getLetterReaderByAddress,
  type LetterReader,
  postponeAccountLetter,
} from "@/db/account_letters.ts";
import {
  addressOf,
  isForTheAsking,
  LETTER_LINKS,
  lettersPerHour,
  type LetterWords,
  linkTimeLeft,
} from "@/domain/accounts/letters.ts";
import { MESSAGES } from "@/locales/mod.ts";

/** Sends the letters about accounts that are due. Answers how many it saw to. */
export function sendAccountLetters(ports: Ports): Promise<number> {
  const { db } = ports;
  return postLetters<ClaimedAccountLetter>(ports, {
    claim: (lease) => claimAccountLetters(db, lease),
    write: (letter) => write(ports, letter),
    end: (letter) => endAccountLetter(db, letter),
    postpone: (letter) => postponeAccountLetter(db, letter),
  });
}

const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

/** Forgets letters that went out a month ago: they hold addresses, and their links are long over. */
export async function forgetAccountLetters({ db, clock }: Ports) {
  const before = new Date(clock.now().getTime() - KEEP_MS);
  await deleteOldAccountLetters(db, before);
}

/** What is written, and to whom: all that depends on who has an address is found out here, and never while somebody waits for a page. */
async function write(
  ports: Ports,
  letter: ClaimedAccountLetter,
): Promise<Letter | null> {
  const { db } = ports;
  const { memberId, address, kind } = letter;
  if (kind === "farewell" && address) {
    return await compose(ports, {
      letter,
      reader: leaver(letter),
      to: address,
    });
  }
  const mayBeTooMany = address !== null && isForTheAsking(kind);
  if (mayBeTooMany && await isEnough(ports, address)) return null;
  const owner = address && await getLetterReaderByAddress(db, address);
  const isAboutAddress = kind === "confirmation" || kind === "new_address";
  if (isAboutAddress && owner) {
    if (owner.id === memberId) return null;
    return await compose(ports, {
      letter: { ...letter, kind: "address_known" },
      reader: owner,
      to: address,
    });
  }
  const reader = memberId ? await getLetterReader(db, memberId) : owner;
  const to = reader && addressOf(address, reader);
  return to ? await compose(ports, { letter, reader, to }) : null;
}

/** Who has left is known by their last letter only. */
function leaver({ id, address, data }: ClaimedAccountLetter): LetterReader {
  const { name = "" } = data;
  const language = data.language === "en" ? "en" : "ko";
  return { id, name, language, email: address, confirmed: true };
}

const HOUR_MS = 60 * 60 * 1000;

/** Nobody's mailbox is filled by others: an address that was written to often enough is left in peace for a while. */
async function isEnough(
  { db, clock, settings }: Ports,
  address: string,
): Promise<boolean> {
  const since = new Date(clock.now().getTime() - HOUR_MS);
  const sent = await countLettersSentTo(db, { address, since });
  return sent >= lettersPerHour(settings.limitScale);
}

interface Composition {
  letter: ClaimedAccountLetter;
  reader: LetterReader;
  to: string;
}

async function compose(
  ports: Ports,
  { letter, reader, to }: Composition,
): Promise<Letter | null> {
  const { id, kind, createdAt, data } = letter;
  const lifetimeMs = linkTimeLeft(kind, { createdAt, now: ports.clock.now() });
  if (lifetimeMs !== null && lifetimeMs <= 0) return null;
  const token = lifetimeMs && await ports.tokens.sign(kind, {
    id,
    subject: reader.id,
    claims: { address: to },
    lifetimeMs,
  });
  const { path } = LETTER_LINKS[kind];
  const t = MESSAGES[reader.language];
  const words: LetterWords = t.settings.letters[kind];
  return {
    id,
    to,
    ...writeLetter({
      language: reader.language,
      subject: words.subject,
      paragraphs: words.lines({ name: reader.name, ...data }),
      action: path === null || words.action === undefined ? null : {
        label: words.action,
        url: ports.settings.home + path + (token ? `/${token}` : "") +
          (data.next ? `?next=${encodeURIComponent(data.next)}` : ""),
      },
      why: t.settings.letterWhy,
      stop: null,
    }),
    at: createdAt,
    settingsUrl: null,
  };
}
