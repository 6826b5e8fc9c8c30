import { createTransport, type NodemailerError } from "nodemailer";
import { type Mailer, MailRefused } from "./mailer.ts";
import { messageOf } from "./message.ts";

export interface SmtpOptions {
  /** `smtp://name:password@host:587` or `smtps://…`; never logged. */
  url: string;
  from: string;
  /** How long a silent server is waited for, in ms. */
  patienceMs?: number;
}

const PATIENCE_MS = 10_000;

/** Sends letters through an SMTP server, over few connections that are kept. */
export function openSmtp(
  { url, from, patienceMs = PATIENCE_MS }: SmtpOptions,
): Mailer {
  const { hostname, port, protocol, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const auth = username === "" ? undefined : {
    user: decodeURIComponent(username),
    pass: decodeURIComponent(password),
  };
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    // A password leaves this machine encrypted or not at all.
    requireTLS: auth !== undefined && !secure && !isLoopback(hostname),
    auth,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  return {
    wakes: true,
    async send(letter) {
      try {
        await transport.sendMail(messageOf(letter, from));
      } catch (error) {
        throw refusal(error);
      }
    },
    close: () => transport.close(),
  };
}

/** The library's error without what the server said: that may repeat addresses. */
function refusal(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code = "unknown", responseCode }: Partial<NodemailerError> = error;
  const answer = responseCode === undefined ? "" : ` ${responseCode}`;
  // 5xx to the sign-in is the host's mistake, which will be mended; to the letter it is the end.
  const final = (code === "EENVELOPE" || code === "EMESSAGE") &&
    responseCode !== undefined && responseCode >= 500;
  return new MailRefused(`${code}${answer}`, { final });
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
