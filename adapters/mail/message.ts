import type { SendMailOptions } from "nodemailer";
import type { Letter } from "./mailer.ts";

/** A letter as the library composes it. What people wrote never reads a file or an address. */
export function messageOf(letter: Letter, from: string): SendMailOptions {
  return {
    from,
    to: { name: "", address: letter.to },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    date: letter.at,
    messageId: `<${letter.id}@${domainOf(from)}>`,
    headers: {
      // Nobody's "I am on holiday" is to answer.
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(letter.settingsUrl !== null && {
        "List-Unsubscribe": `<${letter.settingsUrl}>`,
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function domainOf(from: string): string {
  return /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? "localhost";
}
