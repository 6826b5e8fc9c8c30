import type { Letter } from "@/adapters/mail/mailer.ts";
import type { NoticeForReader } from "@/db/notifications.ts";
import { noticePath } from "@/domain/spaces.ts";
import { MESSAGES } from "@/locales/mod.ts";
import { noticeText } from "@/locales/notice_text.ts";

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
  const url = home + noticePath(notice);
  const settingsUrl = `${home}/settings/notifications`;
  return {
    id,
    to,
    subject: sentence,
    text: [
      sentence,
      "",
      `${open}: ${url}`,
      "",
      "--",
      why,
      `${stop}: ${settingsUrl}`,
      "",
    ].join("\n"),
    html: `<!doctype html>
<html lang="${language}">
<body style="margin:0;padding:24px;font:16px/1.6 sans-serif">
<p style="font-size:18px">${escape(sentence)}</p>
<p><a href="${escape(url)}">${escape(open)}</a></p>
<hr>
<p><small>${escape(why)}<br><a href="${escape(settingsUrl)}">${
      escape(stop)
    }</a></small></p>
</body>
</html>
`,
    at: notice.at,
    settingsUrl,
  };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
