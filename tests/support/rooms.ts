import assert from "node:assert/strict";
import type { Person, TestApp } from "./app.ts";

/** Asks about a thing by its page's address; answers the address of the room. */
export async function inquire(
  app: TestApp,
  { path, as }: { path: string; as: Person },
): Promise<string> {
  const answer = await app.post(`${path}/inquiry`, {}, { as });
  assert.equal(answer.status, 303, answer.text);
  assert.match(answer.location, /^\/chat\/[0-9A-Za-z]{22}$/);
  return answer.location;
}

/** Says something through the form; a second passes first. */
export async function say(
  app: TestApp,
  { room, as, body }: { room: string; as: Person; body: string },
): Promise<void> {
  app.ports.clock.advance(1000);
  const answer = await app.post(room, { body }, { as });
  assert.equal(answer.status, 303, answer.text);
  await app.ports.counters.settle();
}

/** What the bubbles of a page say, in their order. */
export function saidIn(html: string): string[] {
  return [...html.matchAll(/<p class="whitespace-pre-wrap[^>]*>([^]*?)<\/p>/g)]
    .map(([, text = ""]) => text.replace(/<[^>]*>/g, ""));
}

/** The unread number in the header's link to chat. */
export function unreadIn(html: string): number {
  const link = /<a[^>]*href="\/chat"[^>]*>([^]*?)<\/a>/.exec(html)?.[1] ?? "";
  return Number(/<span>(\d+)<\/span>/.exec(link)?.[1] ?? NaN);
}
