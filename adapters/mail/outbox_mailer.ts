import { createTransport } from "nodemailer";
import type { Mailer } from "./mailer.ts";
import { messageOf } from "./message.ts";

/**
 * Writes letters as `.eml` files into a folder instead of sending them, for a yard without SMTP:
 * any mail program opens them. Sent again, a letter is the same file.
 */
export function openOutbox(
  { folder, from }: { folder: string; from: string },
): Mailer {
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
  });
  return {
    wakes: false,
    async send(letter) {
      const { message } = await composer.sendMail(messageOf(letter, from));
      if (!(message instanceof Uint8Array)) {
        throw new TypeError("The library gave no bytes");
      }
      await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
      const file = `${folder}/${letter.id}.eml`;
      // Whoever reads the folder never sees half a letter.
      await Deno.writeFile(`${file}.new`, message, { mode: 0o600 });
      await Deno.rename(`${file}.new`, file);
    },
    close: () => composer.close(),
  };
}
