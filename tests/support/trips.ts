import assert from "node:assert/strict";
import type { Answer, Person, TestApp } from "./app.ts";
import { type Answers, plain, visitProvider } from "./visit_provider.ts";

/** Presses the button of a provider and reads where the page on the way leads. */
export async function setOut(
  app: TestApp,
  { as, provider = "oidc", next = "/" }: {
    as: Person;
    provider?: string;
    next?: string;
  },
): Promise<string> {
  const answer = await app.post(`/sign-in/with/${provider}`, { next }, { as });
  assert.equal(answer.status, 200, answer.text);
  return addressOf(answer);
}

/** Where the page on the way leads. */
export function addressOf({ text }: Answer): string {
  const address = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(text);
  assert.ok(address?.[1], text);
  return plain(address[1]);
}

/** Opens the address that a provider sent the browser back to. */
export function comeBack(
  app: TestApp,
  back: URL,
  as: Person,
): Promise<Answer> {
  return app.get(back.pathname + back.search, { as });
}

/** There and back: the button, the provider's pages, and what the yard answers. */
export async function travel(
  app: TestApp,
  trip: {
    as: Person;
    provider?: string;
    next?: string;
    answers: Answers;
  },
): Promise<Answer> {
  const address = await setOut(app, trip);
  const back = await visitProvider(address, trip.answers);
  return await comeBack(app, back, trip.as);
}

/** Whether a person's page opens for this browser. */
export async function isSignedIn(app: TestApp, as: Person): Promise<boolean> {
  return (await app.get("/settings/profile", { as })).status === 200;
}
