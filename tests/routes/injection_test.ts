/** R32: what people type is data everywhere. `deno task scan` asks the same of two scanners. */
import assert from "node:assert/strict";
import { type TestApp, testApp } from "@/tests/support/app.ts";
import { TENT } from "@/tests/support/items.ts";
import { listRoutes } from "@/tests/support/routes.ts";
import { putUp, titlesIn } from "@/tests/support/things.ts";

const TRIES = [
  "'",
  "''",
  '"',
  "\\",
  "%",
  "_",
  "1 or 1=1",
  "' or '1'='1",
  "') or ('1'='1' --",
  "'; drop table members; --",
  "1; select pg_sleep(5)",
  "' union select email, password_hash from members --",
  "$1",
  "${jndi:ldap://localhost}",
  "{{7*7}}",
  "../../etc/passwd",
  "%0d%0aset-cookie: a=b",
  "a\r\nset-cookie: a=b",
  "\0",
  "한\u202e글",
  "🥁".repeat(300),
  "-1",
  "99999999999999999999",
  "1e309",
  "NaN",
  "[]",
  "{}",
  "null",
];
const PARAMETERS = [
  "q",
  "page",
  "section",
  "category",
  "region",
  "sort",
  "from",
  "to",
  "after",
  "before",
  "next",
  "state",
  "kind",
  "reason",
  "month",
  "starts",
  "ends",
  "saved",
];

async function visit(app: TestApp, path: string): Promise<void> {
  const member = people.get(app) ?? await app.signUp({ name: "민지" });
  people.set(app, member);
  const answer = await app.get(path, { as: member });
  assert.ok(answer.status < 500, `${path}: ${answer.status}`);
  assert.ok(!answer.headers.has("a"), path);
  assert.doesNotMatch(answer.text, /\$argon2id\$|syntax error at/, path);
}
const people = new Map<TestApp, Awaited<ReturnType<TestApp["signUp"]>>>();

Deno.test("R32: no address takes a hostile parameter for anything but text", async () => {
  const app = await testApp();
  try {
    const paths = (await listRoutes())
      .filter(({ method, path }) => method === "GET" && path !== "/ws")
      .map(({ path }) => path);
    for (const path of new Set(paths)) {
      for (const [n, text] of TRIES.entries()) {
        const query = new URLSearchParams();
        // Each text meets each parameter at some address; all at once cost too much.
        for (const [m, name] of PARAMETERS.entries()) {
          if ((n + m + path.length) % 6 === 0) query.set(name, text);
        }
        await visit(app, `${path}?${query}`);
      }
    }
  } finally {
    await app.close();
  }
});

Deno.test("R32: no address takes a hostile part of itself for anything but a name", async () => {
  const app = await testApp();
  try {
    const patterns = (await listRoutes())
      .filter(({ method, pattern }) =>
        method === "GET" && pattern.includes("[") && pattern !== "/ws"
      )
      .map(({ pattern }) => pattern);
    for (const pattern of new Set(patterns)) {
      for (const text of TRIES) {
        const part = encodeURIComponent(text.toWellFormed()) || "x";
        await visit(app, pattern.replace(/\[[^\]]+\]/g, part));
      }
    }
  } finally {
    await app.close();
  }
});

Deno.test("R32: the list searched for an injection finds what is called so, and no more", async () => {
  const app = await testApp();
  try {
    const owner = await app.signUp();
    await putUp(app, owner, { ...TENT, title: "' or '1'='1 드릴" });
    await putUp(app, owner, { ...TENT, title: "캠핑 의자" });
    const query = new URLSearchParams({ q: "' or '1'='1" });
    const found = titlesIn((await app.get(`/rent?${query}`)).text);
    assert.ok(found.length <= 1, found.join());
    const all = titlesIn((await app.get("/rent")).text);
    assert.equal(all.length, 2, "both are there");
  } finally {
    await app.close();
  }
});
