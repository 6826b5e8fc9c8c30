/** A letter as the mailbox shows it. */
export interface MailboxLetter {
  id: string;
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
  at: Date;
}
