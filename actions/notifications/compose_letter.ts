import type { Letter } from "@/adapters/mail/mailer.ts";
import type { NoticeForReader } from "@/db/notifications.ts";
import { noticePath } from "@/domain/spaces.ts";
import { MESSAGES } from "@/locales/mod.ts";
import { noticeText } from "@/locales/notice_text.ts";
import { writeLetter } from "./write_letter.ts";

export interface LetterParts {
  id: string;
  to: string;
  /** Where Madang is reached, without a trailing slash. */
  home: string;
}

/** What a notification says when it goes by mail: the same sentence, and the way to what it is about. */
export function composeLetter(
  { notice, language }: NoticeForReader,
  { id, to, home }: LetterParts,
): Letter {
  const t = MESSAGES[language];
  const { open, why, stop } = t.news.letter;
  const sentence = noticeText(notice, t);
  const settingsUrl = `${home}/settings/notifications`;
  return {
    id,
    to,
    ...writeLetter({
      language,
      subject: sentence,
      paragraphs: [sentence],
      action: { label: open, url: home + noticePath(notice) },
      why,
      stop: { label: stop, url: settingsUrl },
    }),
    at: notice.at,
    settingsUrl,
  };
}
