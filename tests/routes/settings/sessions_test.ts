import assert from "node:assert/strict";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { withApp } from "@/tests/support/with_app.ts";

const CHROME =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

/** The same member with another browser, a minute later. */
async function elsewhere(
  app: TestApp,
  { email, password, ...rest }: Person,
  userAgent: string,
): Promise<Person> {
  const person = { ...rest, email, password, cookies: new Map() };
  app.ports.clock.advance(60_000);
  const form = { email, password, next: "/" };
  const headers = { "user-agent": userAgent };
  await app.post("/sign-in", form, { as: person, headers });
  return person;
}

async function isIn(app: TestApp, as: Person): Promise<boolean> {
  return (await app.get("/settings/sessions", { as })).status === 200;
}

/** Where the forms of a page lead that end one session. */
function endings(html: string): string[] {
  return [...html.matchAll(/action="(\/settings\/sessions\/[\w-]+\/ending)"/g)]
    .map(([, action = ""]) => action);
}

withApp(
  "R27: a member sees where they are signed in, and ends it: one, then all others",
  async (app) => {
    const here = await app.signUp();
    const desk = await elsewhere(app, here, CHROME);
    const phone = await elsewhere(app, here, IPHONE);
    const third = await elsewhere(app, here, '<script>alert("x")</script>');
    const { text } = await app.get("/settings/sessions", { as: here });
    assert.deepEqual(await htmlErrors(text), []);
    assert.ok(
      text.includes("Windows · Chrome") && text.includes("iOS · Safari"),
    );
    assert.ok(!text.includes("<script>alert"));
    assert.equal(text.match(/이 기기</g)?.length, 1);
    assert.equal(endings(text).length, 3, "this one has no such form");
    for (const [, token] of here.cookies) assert.ok(!text.includes(token));

    const [newest = ""] = endings(text);
    const ended = await app.post(newest, {}, { as: here });
    assert.equal(ended.location, "/settings/sessions?ended=1");
    assert.equal(await isIn(app, third), false);
    for (const person of [here, desk, phone]) {
      assert.ok(await isIn(app, person));
    }

    await app.post("/settings/sessions/ending", {}, { as: here });
    assert.ok(await isIn(app, here));
    for (const person of [desk, phone]) assert.ok(!await isIn(app, person));
    const after = await app.get("/settings/sessions?ended=1", { as: here });
    assert.deepEqual(endings(after.text), []);
    assert.match(after.text, /다른 기기에는 로그인되어 있지 않아요/);
  },
);

withApp(
  "R27: nobody ends the session of somebody else, and guests end none",
  async (app) => {
    const minji = await app.signUp();
    const bada = await app.signUp();
    await elsewhere(app, minji, CHROME);
    const { text } = await app.get("/settings/sessions", { as: minji });
    const [action = ""] = endings(text);
    assert.notEqual(action, "");
    for (const as of [bada, app.guest()]) {
      await app.post(action, {}, { as });
      await app.post("/settings/sessions/made-up/ending", {}, { as });
    }
    await app.post("/settings/sessions/ending", {}, { as: bada });
    const after = await app.get("/settings/sessions", { as: minji });
    assert.deepEqual(endings(after.text), [action]);
    assert.ok(await isIn(app, bada));
  },
);
