import assert from "node:assert/strict";
import { Secret, TOTP } from "otpauth";
import type { Answer, Person, TestApp } from "./app.ts";
import { createDevice, type Device } from "./passkeys.ts";

/** A member who has switched the second step on. */
export interface Guarded {
  person: Person;
  /** The six digits that their app shows now. */
  code(): string;
  recoveryCodes: string[];
}

const HALF_MINUTE_MS = 30_000;

/** Switches the second step on through the pages; the next code is a fresh one. */
export async function switchOn(
  app: TestApp,
  person: Person,
): Promise<Guarded> {
  const secret = await prepare(app, person);
  const code = () => codeOf(secret, app.ports.clock.now());
  const answer = await app.post("/settings/security/second-step", {
    code: code(),
  }, { as: person });
  assert.equal(answer.status, 200, answer.text);
  const recoveryCodes = recoveryCodesIn(answer);
  app.ports.clock.advance(HALF_MINUTE_MS);
  return { person, code, recoveryCodes };
}

/** Begins to switch it on; the secret is the one that the page shows for typing. */
export async function prepare(app: TestApp, person: Person): Promise<string> {
  const begun = await app.post("/settings/security/second-step/secret", {}, {
    as: person,
  });
  assert.equal(begun.location, "/settings/security/second-step", begun.text);
  const { text } = await app.get(begun.location, { as: person });
  const shown = /([A-Z2-7]{4}(?: [A-Z2-7]{4}){7})/.exec(text)?.[1];
  assert.ok(shown, "the secret is shown");
  return shown.replaceAll(" ", "");
}

/** What an authenticator app makes of a secret. */
export function codeOf(secret: string, now: Date): string {
  return TOTP.generate({
    secret: Secret.fromBase32(secret),
    timestamp: now.getTime(),
  });
}

export function recoveryCodesIn({ text }: Answer): string[] {
  return [...text.matchAll(/>([0-9A-Z]{5}-[0-9A-Z]{5})</g)]
    .map(([, code = ""]) => code);
}

/** Signs in with the password; the browser then waits before the second step. */
export async function signInHalf(
  app: TestApp,
  { email, password }: Person,
  next = "/settings/profile",
): Promise<Person> {
  const person = app.guest();
  const form = { email, password, next };
  const answer = await app.post("/sign-in", form, { as: person });
  assert.equal(answer.location, "/sign-in/second-step", answer.text);
  return person;
}

/** A device that holds a member's passkey, and the passkey's page. */
export interface OwnDevice extends Device {
  path: string;
}

const PASSKEY = /href="(\/settings\/security\/passkeys\/[0-9A-Za-z]{22})"/g;

/** Makes a passkey through the pages; the newest is listed last. */
export async function addPasskey(
  app: TestApp,
  person: Person,
  name = "노트북",
): Promise<OwnDevice> {
  const device = createDevice();
  const path = "/settings/security/passkeys/new";
  const options = await askAt(app, `${path}/challenge`, person);
  const credential = device.make(options).json;
  const answer = await app.post(path, { name, credential }, { as: person });
  assert.equal(answer.location, "/settings/security?done=added", answer.text);
  const { text } = await app.get(answer.location, { as: person });
  const paths = [...text.matchAll(PASSKEY)].map(([, path = ""]) => path);
  return { ...device, path: paths.at(-1) ?? "" };
}

/** The question that a page's script fetches. */
export async function askAt(app: TestApp, path: string, person: Person) {
  const answer = await app.post(path, {}, { as: person });
  assert.equal(answer.status, 200, `${path} ${answer.location}`);
  return JSON.parse(answer.text);
}
