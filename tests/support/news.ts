import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { sendLetters } from "@/actions/notifications/send_letters.ts";
import { listNoticesByMember } from "@/db/notifications.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Mailer } from "@/adapters/mail/mailer.ts";
import { MailRefused } from "@/adapters/mail/mailer.ts";
import type { Letter } from "@/adapters/mail/mailer.ts";
import type { TestPorts } from "./ports.ts";

/** What the workers of a yard do in one round. */
export async function workOnNews(ports: TestPorts): Promise<void> {
  await deliverNews(ports);
  await sendLetters(ports);
}

/** The kinds of a member's notifications, newest first; "*" before those unread. */
export async function noticesOf(
  ports: TestPorts,
  { id }: Pick<Viewer, "id">,
): Promise<string[]> {
  const { notices } = await listNoticesByMember(ports.db, { memberId: id });
  return notices.map(({ kind, read }) => read ? kind : `*${kind}`);
}

/** A mailer that keeps what it is given, or refuses it. */
export interface TestMailer extends Mailer {
  readonly taken: Letter[];
  /** How the next letters are refused; null takes them. */
  refuse: "for now" | "for good" | null;
}

export function createTestMailer({ wakes = true } = {}): TestMailer {
  const taken: Letter[] = [];
  const mailer: TestMailer = {
    wakes,
    taken,
    refuse: null,
    send(letter) {
      const { refuse } = mailer;
      if (refuse !== null) {
        const final = refuse === "for good";
        return Promise.reject(new MailRefused("TEST 450", { final }));
      }
      taken.push(letter);
      return Promise.resolve();
    },
    close: () => {},
  };
  return mailer;
}
