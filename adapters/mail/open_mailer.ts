import type { Settings } from "../settings.ts";
import type { Mailer } from "./mailer.ts";
import { openOutbox } from "./outbox_mailer.ts";
import { openSmtp } from "./smtp_mailer.ts";

/** SMTP when the settings name a server, a folder of files otherwise. */
export function openMailer(settings: Settings): Mailer {
  const { smtpUrl, dataDir, home } = settings;
  const from = settings.mailFrom ?? `madang@${new URL(home).hostname}`;
  return smtpUrl === null
    ? openOutbox({ folder: `${dataDir}/outbox`, from })
    : openSmtp({ url: smtpUrl, from });
}
