import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { lettersTo, linkTo } from "@/tests/support/account_letters.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { viewerOf } from "@/tests/support/standing.ts";
import { withApp } from "@/tests/support/with_app.ts";

const MINUTE_MS = 60_000;
const NEW = "a completely new one";

async function signIn(
  app: TestApp,
  { email, password }: Pick<Person, "email" | "password">,
) {
  const as = app.guest();
  const form = { email, password, next: "/" };
  const { status } = await app.post("/sign-in", form, { as });
  return { as, isIn: status === 303 };
}

async function isIn(app: TestApp, as: Person): Promise<boolean> {
  return (await app.get("/settings/profile", { as })).status === 200;
}

withApp(
  "R22 R27: a new password ends all other sessions and renews this one, and its owner is told",
  async (app) => {
    const member = await app.signUp();
    const { email } = member;
    const { as: elsewhere } = await signIn(app, member);
    const before = member.cookies.get("session");
    const answer = await app.post("/settings/password", { password: NEW }, {
      as: member,
    });
    assert.equal(answer.location, "/settings/password?saved=1");
    assert.notEqual(member.cookies.get("session"), before);
    assert.equal(await app.ports.sessions.viewer(before ?? ""), null);
    assert.equal(await isIn(app, member), true);
    assert.equal(await isIn(app, elsewhere), false);
    assert.equal((await signIn(app, member)).isIn, false);
    assert.equal((await signIn(app, { email, password: NEW })).isIn, true);
    assert.match((await lettersTo(app, email)).at(-1) ?? "", /바뀌었어요/);
  },
);

withApp(
  "a password is changed only by who has just shown that it is them",
  async (app) => {
    const member = await app.signUp();
    app.ports.clock.advance(11 * MINUTE_MS);
    const asked = await app.get("/settings/password", { as: member });
    assert.equal(
      asked.location,
      "/settings/proof?next=%2Fsettings%2Fpassword",
    );
    const answer = await app.post("/settings/password", { password: NEW }, {
      as: member,
      headers: { referer: "http://localhost/settings/password" },
    });
    assert.equal(answer.location, asked.location);
    assert.equal((await signIn(app, member)).isIn, true);
    for (const password of ["short", "password123", member.email]) {
      const { as } = await signIn(app, member);
      const answer = await app.post("/settings/password", { password }, { as });
      assert.equal(answer.status, 422);
      assert.match(answer.text, /id="password-error"/);
    }
  },
);

withApp(
  "R22: an address is changed by a letter to the new one; the password stays, other sessions end, the old one is told",
  async (app) => {
    const member = await app.signUp({ email: "old@example.com" });
    const { password } = member;
    const { as: elsewhere } = await signIn(app, member);
    const form = { email: "new@example.com", password };
    const answer = await app.post("/settings/email", form, { as: member });
    assert.equal(answer.location, "/settings/email?sent=1");
    const page = await app.get(answer.location, { as: member });
    assert.match(page.text, /old@example.com/, "nothing has changed yet");
    const link = await linkTo(app, {
      email: "new@example.com",
      path: "/settings/email/confirmation",
    });
    assert.equal((await app.get(link, { as: member })).status, 200);
    assert.equal((await signIn(app, member)).isIn, true);
    const before = member.cookies.get("session");
    const moved = await app.post(link, {}, { as: member });
    assert.equal(moved.status, 303, moved.text);
    assert.match(
      (await app.get(moved.location, { as: member })).text,
      /바꿨어요/,
    );
    assert.notEqual(member.cookies.get("session"), before);
    assert.equal(await isIn(app, elsewhere), false);
    assert.equal((await signIn(app, member)).isIn, false);
    assert.equal((await signIn(app, form)).isIn, true);
    assert.equal((await viewerOf(app, member)).confirmed, true);
    const told = (await lettersTo(app, "old@example.com")).at(-1) ?? "";
    assert.match(told, /이메일이 바뀌었어요/);
    assert.doesNotMatch(told, /new@example.com/);
  },
);

withApp(
  "a new address needs the password, and another address than before",
  async (app) => {
    const member = await app.signUp();
    const form = { email: "new@example.com", password: member.password };
    for (
      const [wrong, field] of [
        [{ password: "no such password" }, "password"],
        [{ password: "" }, "password"],
        [{ email: member.email }, "email"],
        [{ email: "nowhere" }, "email"],
      ] as const
    ) {
      const answer = await app.post("/settings/email", { ...form, ...wrong }, {
        as: member,
      });
      assert.equal(answer.status, 422);
      assert.match(answer.text, new RegExp(`id="${field}-error"`));
    }
    assert.deepEqual(await lettersTo(app, "new@example.com"), []);
  },
);

withApp(
  "nobody but the member follows the link to a new address",
  async (app) => {
    const member = await app.signUp();
    const form = { email: "new@example.com", password: member.password };
    await app.post("/settings/email", form, { as: member });
    const link = await linkTo(app, {
      email: "new@example.com",
      path: "/settings/email/confirmation",
    });
    const other = await app.signUp();
    assert.match((await app.post(link, {})).text, /로그인하면 이어서/);
    assert.match((await app.post(link, {}, { as: other })).text, /다른 계정/);
    const altered = `${link.slice(0, -2)}AA`;
    assert.equal((await app.post(altered, {}, { as: member })).status, 404);
    // Whoever changes the password does away with what waited.
    await app.post("/settings/password", { password: NEW }, { as: member });
    assert.equal((await app.post(link, {}, { as: member })).status, 404);
    assert.equal((await signIn(app, { ...member, password: NEW })).isIn, true);
  },
);

withApp(
  "R26: who wants a neighbour's address is told what everybody is; the neighbour is told",
  async (app) => {
    const owner = await app.signUp({ email: "owner@example.com" });
    const member = await app.signUp();
    const answers = [];
    for (const email of [owner.email, "fresh@example.com"]) {
      const form = { email, password: member.password };
      const answer = await app.post("/settings/email", form, { as: member });
      answers.push([answer.status, answer.location]);
    }
    assert.deepEqual(answers[0], answers[1]);
    const letters = await lettersTo(app, owner.email);
    assert.match(letters.at(-1) ?? "", /쓰려고 했어요/);
    assert.doesNotMatch(letters.at(-1) ?? "", /email\/confirmation/);
  },
);

withApp(
  "an address that somebody gave meanwhile can be asked for again, and then works",
  async (app) => {
    const member = await app.signUp();
    const form = { email: "new@example.com", password: member.password };
    const path = "/settings/email/confirmation";
    await app.post("/settings/email", form, { as: member });
    const first = await linkTo(app, { email: form.email, path });
    await app.signUpOnly({
      email: form.email,
      password: "somebody else's one",
    });
    assert.equal((await app.post(first, {}, { as: member })).status, 404);
    await app.post("/settings/email", form, { as: member });
    const texts = await lettersTo(app, form.email);
    const text = texts.filter((text) => text.includes(path)).at(-1) ?? "";
    const [, second = ""] = /localhost:8000(\/settings\S+)/.exec(text) ?? [];
    const moved = await app.post(second, {}, { as: member });
    assert.equal(moved.status, 303, moved.text);
    assert.equal((await signIn(app, form)).isIn, true);
  },
);

withApp("who has no password can have one by letter", async (app) => {
  const member = await app.signUp();
  const { id } = await viewerOf(app, member);
  await app.ports.db.query(sql`
    update members set password_hash = null where id = ${id}::uuid`);
  app.ports.clock.advance(11 * MINUTE_MS);
  const page = await app.get("/settings/proof?next=/settings/email", {
    as: member,
  });
  assert.match(page.text, /action="\/password-reset"/);
  const refused = await app.get("/settings/email", { as: member });
  assert.match(refused.location, /^\/settings\/proof/);
  await app.post("/password-reset", { email: member.email }, { as: member });
  const link = await linkTo(app, {
    email: member.email,
    path: "/password-reset",
  });
  assert.equal((await app.post(link, { password: NEW })).status, 303);
  assert.equal((await signIn(app, { ...member, password: NEW })).isIn, true);
});
