import assert from "node:assert/strict";
import type { ApplySnapshot } from "fresh/dev";
import { createApp } from "@/app.ts";
import { sql } from "@/db/db.ts";
import {
  openTestPorts,
  type TestPorts,
  type TestPortsOptions,
} from "./ports.ts";

const ORIGIN = "http://localhost";

let snapshot: ReturnType<typeof buildOnce> | undefined;

/** The build that `deno task test` made for all files; a file that is run without it makes its own. */
async function buildOnce(): Promise<ApplySnapshot> {
  const made = Deno.env.get("TEST_BUILD");
  if (made) return (await import(made)).applySnapshot;
  const { appBuilder } = await import("./build.ts");
  return await appBuilder().build({ snapshot: "memory" });
}

/** Somebody with a browser of their own: the cookies they were given. */
export interface Person {
  cookies: Map<string, string>;
  email: string;
  password: string;
  name: string;
  region: string;
}

/** What came back, with the body read. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The `location` header, or "". */
  location: string;
}

export type FormValues = Record<
  string,
  string | Blob | readonly (string | Blob)[]
>;

export interface Asking {
  as?: Person;
  headers?: HeadersInit;
}

export interface TestApp {
  ports: TestPorts;
  fetch(request: Request): Promise<Response>;
  get(path: string, asking?: Asking): Promise<Answer>;
  /** Posts like a browser on the same origin; multipart when a value is a Blob, urlencoded otherwise. */
  post(path: string, form: FormValues, asking?: Asking): Promise<Answer>;
  /** Somebody without an account, whose cookies are kept. */
  guest(): Person;
  /** Signs a new member up through the form and confirms their address; `values` replaces fields of it. */
  signUp(values?: Partial<Person>): Promise<Person>;
  /** The same, without the confirmation. */
  signUpOnly(values?: Partial<Person>): Promise<Person>;
  /** Confirms the address of whoever signed up with it last, as the link in their letter would. */
  confirm(email: string): Promise<void>;
  close(): Promise<void>;
}

/** The whole app in process, on a fresh database. */
export async function testApp(
  options: TestPortsOptions = {},
): Promise<TestApp> {
  snapshot ??= buildOnce();
  const applySnapshot = await snapshot;
  const ports = await openTestPorts(options);
  const app = createApp(ports);
  applySnapshot(app);
  const handler = app.handler();
  let people = 0;

  async function ask(
    path: string,
    init: RequestInit,
    { as, headers }: Asking = {},
  ): Promise<Answer> {
    const request = new Request(new URL(path, ORIGIN), init);
    for (const [name, value] of new Headers(headers)) {
      request.headers.set(name, value);
    }
    if (as && as.cookies.size > 0) {
      request.headers.set("cookie", cookieHeader(as));
    }
    const response = await handler(request);
    if (as) keepCookies(as, response.headers);
    return {
      status: response.status,
      headers: response.headers,
      text: await response.text(),
      location: response.headers.get("location") ?? "",
    };
  }

  function post(path: string, form: FormValues, asking?: Asking) {
    const headers = { origin: ORIGIN, "sec-fetch-site": "same-origin" };
    return ask(path, { method: "POST", body: formBody(form), headers }, asking);
  }

  async function signUp(values: Partial<Person> = {}): Promise<Person> {
    const person = await signUpOnly(values);
    await confirm(person.email);
    return person;
  }

  async function confirm(email: string): Promise<void> {
    const at = ports.clock.now();
    const [row] = await ports.db.query<{ id: string }>(sql`
      update members set email_confirmed_at = ${at}
      where id = (
        select id from members where email = ${email}::citext order by id desc limit 1
      )
      returning id`);
    assert.ok(row, `nobody has ${email}`);
    ports.sessions.refresh(row.id);
  }

  async function signUpOnly(values: Partial<Person> = {}): Promise<Person> {
    people += 1;
    const person = { ...newPerson(people), ...values };
    const { email, password, name, region } = person;
    const answer = await post("/sign-up", {
      email,
      password,
      name,
      region,
      terms: "on",
    }, { as: person });
    assert.equal(answer.status, 303, answer.text);
    return person;
  }

  return {
    ports,
    fetch: (request) => Promise.resolve(handler(request)),
    get: (path, asking) => ask(path, {}, asking),
    post,
    guest: () => newPerson(0),
    signUp,
    confirm,
    signUpOnly,
    close: () => ports.close(),
  };
}

function newPerson(n: number): Person {
  return {
    cookies: new Map(),
    email: `neighbour${n}@example.com`,
    password: "correct horse battery",
    name: `이웃${n}`,
    region: "11680",
  };
}

function formBody(form: FormValues): FormData | URLSearchParams {
  const entries = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const)
  );
  const multipart = entries.some(([, value]) => value instanceof Blob);
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of entries) {
    if (body instanceof FormData && value instanceof Blob) {
      body.append(name, value);
    } else body.append(name, value as string);
  }
  return body;
}

function cookieHeader(person: Person): string {
  return [...person.cookies].map(([name, value]) => `${name}=${value}`)
    .join("; ");
}

function keepCookies(person: Person, headers: Headers) {
  for (const line of headers.getSetCookie()) {
    const [pair = "", ...attributes] = line.split("; ");
    const at = pair.indexOf("=");
    const gone = attributes.some((text) => /^max-age=0$/i.test(text));
    if (gone) person.cookies.delete(pair.slice(0, at));
    else person.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
