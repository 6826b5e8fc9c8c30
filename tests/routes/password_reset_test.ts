import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { lettersTo, linkTo } from "@/tests/support/account_letters.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { withApp } from "@/tests/support/with_app.ts";

const MINUTE_MS = 60_000;
const NEW = "a completely new one";

async function askFor(app: TestApp, email: string): Promise<string> {
  const answer = await app.post("/password-reset", { email });
  assert.equal(answer.location, "/password-reset?sent=1");
  return await linkTo(app, { email, path: "/password-reset" });
}

async function signIn(
  app: TestApp,
  { email, password }: Pick<Person, "email" | "password">,
) {
  const as = app.guest();
  const { status } = await app.post(
    "/sign-in",
    { email, password, next: "/" },
    {
      as,
    },
  );
  return { as, isIn: status === 303 };
}

withApp(
  "R22: a forgotten password is set by letter: every session ends, and its owner is told",
  async (app) => {
    const member = await app.signUp();
    const { email } = member;
    const { as: elsewhere } = await signIn(app, member);
    const link = await askFor(app, email);
    assert.equal((await app.get(link)).status, 200);
    const answer = await app.post(link, { password: NEW });
    assert.equal(answer.location, "/sign-in?reset=1");
    assert.match((await app.get(answer.location)).text, /새로 정했어요/);
    for (const as of [member, elsewhere]) {
      const page = await app.get("/settings/profile", { as });
      assert.equal(page.status, 303, "the session has ended");
    }
    assert.equal((await signIn(app, member)).isIn, false);
    assert.equal((await signIn(app, { email, password: NEW })).isIn, true);
    const told = (await lettersTo(app, email)).at(-1) ?? "";
    assert.match(told, /비밀번호가 바뀌었어요/);
  },
);

withApp(
  "the link of a reset is good for once, and for half an hour",
  async (app) => {
    const member = await app.signUp();
    const { email } = member;
    const first = await askFor(app, email);
    const second = await askFor(app, email);
    assert.equal((await app.post(first, { password: NEW })).status, 303);
    for (const link of [first, second]) {
      const page = await app.get(link);
      assert.equal(page.status, 404);
      assert.match(page.text, /이미 쓴 링크예요/);
      const answer = await app.post(link, { password: "yet another one" });
      assert.equal(answer.status, 404);
    }
    assert.equal((await signIn(app, { email, password: NEW })).isIn, true);
    const third = await askFor(app, email);
    app.ports.clock.advance(30 * MINUTE_MS + 1000);
    const late = await app.post(third, { password: "yet another one" });
    assert.equal(late.status, 404);
    assert.match(late.text, /쓸 수 없는 링크예요/);
    assert.equal((await signIn(app, { email, password: NEW })).isIn, true);
  },
);

withApp("many who follow one link at once set one password", async (app) => {
  const { email } = await app.signUp();
  const link = await askFor(app, email);
  const answers = await Promise.all(
    ["one of the many", "two of the many", "three of the many"].map((
      password,
    ) => app.post(link, { password })),
  );
  const statuses = answers.map(({ status }) => status).toSorted();
  assert.deepEqual(statuses, [303, 404, 404]);
});

withApp(
  "an altered link, one for something else, or of an address that was given up is refused",
  async (app) => {
    const member = await app.signUp();
    const { email } = member;
    const link = await askFor(app, email);
    const { id } = await app.ports.sessions.viewer(
      member.cookies.get("session") ?? "",
    ) ?? {};
    const foreign = await app.ports.tokens.sign("confirmation", {
      id: crypto.randomUUID(),
      subject: id ?? "",
      claims: { address: email },
      lifetimeMs: MINUTE_MS,
    });
    for (
      const wrong of [
        `${link.slice(0, -2)}AA`,
        `/password-reset/${foreign}`,
        "/password-reset/x",
      ]
    ) {
      const answer = await app.post(wrong, { password: NEW });
      assert.equal(answer.status, 404, wrong);
    }
    await app.ports.db.query(sql`
    update members set email = 'other@example.com' where id = ${
      id ?? ""
    }::uuid`);
    assert.equal((await app.post(link, { password: NEW })).status, 404);
  },
);

withApp(
  "a reset refuses a password that is too short, everybody's, or one's own name",
  async (app) => {
    const { email } = await app.signUp({ name: "김민지입니다요오" });
    const link = await askFor(app, email);
    for (
      const [password, words] of [
        ["short", /8~128자로/],
        ["password123", /누구나 먼저/],
        ["Sunshine2024!", /누구나 먼저/],
        ["abababababab", /누구나 먼저/],
        [email, /이메일이나 이름과 다른/],
        ["김민지입니다요오", /이메일이나 이름과 다른/],
      ] as const
    ) {
      const answer = await app.post(link, { password });
      assert.equal(answer.status, 422, password);
      assert.match(answer.text, words, password);
      assert.match(answer.text, /id="password-error"/);
    }
    assert.equal((await app.post(link, { password: NEW })).status, 303);
  },
);

withApp(
  "R26: asking for a reset answers, and does, the same for every address; only a confirmed one gets a letter",
  async (app) => {
    const { email } = await app.signUp();
    await app.signUpOnly({ email: "unconfirmed@example.com" });
    const addresses = [email, "unconfirmed@example.com", "nobody@example.com"];
    const answers = [];
    for (const address of addresses) {
      const before = app.ports.log.lines.length;
      const { status, headers, text } = await app.post("/password-reset", {
        email: address,
      });
      const rows = await app.ports.db.query(sql`
        select kind, member_id, data, state from account_letters
        where address = ${address}::citext and kind = 'password_reset'`);
      const named = [...headers].filter(([name]) => name !== "x-request-id");
      answers.push({
        status,
        text,
        headers: named.map((
          [name, value],
        ) => [name, value.replace(/nonce-[\w+/=-]+/, "nonce")]),
        rows,
        lines: app.ports.log.lines.length - before,
      });
    }
    const [known, unconfirmed, unknown] = answers;
    assert.deepEqual(known, unknown);
    assert.deepEqual(unconfirmed, unknown);
    const reset = async (address: string) =>
      (await lettersTo(app, address)).filter((text) => /새로 정해/.test(text));
    assert.equal((await reset(email)).length, 1);
    assert.equal((await reset("unconfirmed@example.com")).length, 0);
    assert.equal((await reset("nobody@example.com")).length, 0);
    const bad = await app.post("/password-reset", { email: "nowhere" });
    assert.equal(bad.status, 422);
    assert.match(bad.text, /id="email-error"/);
  },
);

withApp(
  "signing up refuses everybody's password, and keeps what was typed",
  async (app) => {
    const form = {
      email: "minji@example.com",
      password: "qwerty123",
      name: "민지",
      region: "11680",
      terms: "on",
      next: "/",
    };
    const answer = await app.post("/sign-up", form);
    assert.equal(answer.status, 422);
    assert.match(answer.text, /누구나 먼저/);
    assert.match(answer.text, /value="minji@example.com"/);
  },
);
