import type { Letter } from "@/adapters/mail/mailer.ts";
import type { Language } from "@/locales/mod.ts";

/** What a letter says, before it has a form. */
export interface LetterText {
  language: Language;
  subject: string;
  paragraphs: readonly string[];
  /** The one thing to do. */
  action: LetterLinkText | null;
  /** Small print: why it comes, and where that is changed. */
  why: string;
  stop: LetterLinkText | null;
}

export interface LetterLinkText {
  label: string;
  url: string;
}

/** The two bodies of a letter, which say the same. Nothing in them is fetched, so nobody learns when it is read. */
export function writeLetter(
  { language, subject, paragraphs, action, why, stop }: LetterText,
): Pick<Letter, "subject" | "text" | "html"> {
  const [first = "", ...more] = paragraphs;
  return {
    subject,
    text: [
      ...paragraphs.flatMap((paragraph) => [paragraph, ""]),
      ...(action ? [`${action.label}: ${action.url}`, ""] : []),
      "--",
      why,
      ...(stop ? [`${stop.label}: ${stop.url}`] : []),
      "",
    ].join("\n"),
    html: `<!doctype html>
<html lang="${language}">
<body style="margin:0;padding:24px;font:16px/1.6 sans-serif">
<p style="font-size:18px">${escape(first)}</p>
${more.map((paragraph) => `<p>${escape(paragraph)}</p>\n`).join("")}${
      action ? `<p>${link(action)}</p>\n` : ""
    }<hr>
<p><small>${escape(why)}${stop ? `<br>${link(stop)}` : ""}</small></p>
</body>
</html>
`,
  };
}

function link({ label, url }: LetterLinkText): string {
  return `<a href="${escape(url)}">${escape(label)}</a>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
