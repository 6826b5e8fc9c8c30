import assert from "node:assert/strict";
import type { FormValues, Person, TestApp } from "./app.ts";
import { TENT } from "./items.ts";

/** Puts a thing up through the form; answers the address of its page. A second passes first. */
export async function putUp(
  app: TestApp,
  owner: Person,
  values: FormValues = {},
): Promise<string> {
  app.ports.clock.advance(1000);
  const answer = await app.post("/rent/new", { ...TENT, ...values }, {
    as: owner,
  });
  assert.equal(answer.status, 303, answer.text);
  return answer.location;
}

/** The titles of the things in a page's lists, in their order. */
export function titlesIn(html: string): string[] {
  return [...html.matchAll(/<h[23] class="[^"]*line-clamp[^>]*>([^<]*)</g)]
    .map(([, title = ""]) => title);
}

/** Where the page's link with this `rel` leads, or null. */
export function linkTo(html: string, rel: string): string | null {
  const tag = new RegExp(`<(?:a|link)[^>]*rel="${rel}"[^>]*>`).exec(html)?.[0];
  const href = /href="([^"]*)"/.exec(tag ?? "")?.[1];
  return href?.replaceAll("&amp;", "&") ?? null;
}
