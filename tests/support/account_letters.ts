import assert from "node:assert/strict";
import { sendAccountLetters } from "@/actions/accounts/send_account_letters.ts";
import type { TestApp } from "./app.ts";
import { lettersIn } from "./mail.ts";

/** What the clock wrote to an address: the texts of all letters, the oldest first. */
export async function lettersTo(
  { ports }: TestApp,
  email: string,
): Promise<string[]> {
  await sendAccountLetters(ports);
  const letters = await lettersIn(ports.dataDir);
  return letters
    .filter(({ to }) => to?.some(({ address }) => address === email))
    .map(({ subject = "", text = "" }) => `${subject}\n${text}`);
}

/** The path of the link below `path` in the newest letter to an address. */
export async function linkTo(
  app: TestApp,
  { email, path }: { email: string; path: string },
): Promise<string> {
  const text = (await lettersTo(app, email)).at(-1) ?? "";
  const [, link = ""] = /http:\/\/localhost:8000(\/\S+)/.exec(text) ?? [];
  assert.ok(link.startsWith(`${path}/`), text);
  return link;
}
