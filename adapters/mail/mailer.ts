/** A letter as it leaves, in its reader's language. */
export interface Letter {
  /** Names the letter for ever: sent again it is the same one, and a mailbox keeps it once. */
  id: string;
  /** One address. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /** When it was written. */
  at: Date;
  /** Where its reader may say that they want no more of these; null where that is not for them to say. */
  settingsUrl: string | null;
}

/** Hands letters on; never called while somebody waits for a page. */
export interface Mailer {
  /** Whether letters reach mailboxes, where they may wake somebody. */
  readonly wakes: boolean;
  /** Ends when the next station has taken the letter; throws `MailRefused` otherwise. */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** A letter that was not taken. Holds no address and no password: it may be logged. */
export class MailRefused extends Error {
  override name = "MailRefused";
  /** Whether trying again is in vain: the address does not exist, the letter is not wanted. */
  readonly final: boolean;

  constructor(reason: string, { final }: { final: boolean }) {
    super(reason);
    this.final = final;
  }
}
