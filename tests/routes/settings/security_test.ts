import assert from "node:assert/strict";
import { sendAccountLetters } from "@/actions/accounts/send_account_letters.ts";
import { sql } from "@/db/db.ts";
import { lettersIn } from "@/tests/support/mail.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import {
  addPasskey,
  codeOf,
  prepare,
  recoveryCodesIn,
  signInHalf,
  switchOn,
} from "@/tests/support/second_step.ts";
import { switchOffFor } from "@/tools/second_step_off.ts";
import { sharedApp } from "@/tests/support/with_app.ts";

const test = sharedApp();
const SECURITY = "/settings/security";
const SETUP = `${SECURITY}/second-step`;
const MINUTE = 60_000;

async function signInPlainly(app: TestApp, { email, password }: Person) {
  const person = app.guest();
  const answer = await app.post(
    "/sign-in",
    { email, password, next: "/rent" },
    {
      as: person,
    },
  );
  return { person, location: answer.location };
}

async function isSignedIn(app: TestApp, as: Person): Promise<boolean> {
  return (await app.get("/settings/profile", { as })).status === 200;
}

test("the second step counts only once a code has shown that the app has the secret", async (app) => {
  const member = await app.signUp();
  const secret = await prepare(app, member);
  assert.equal((await signInPlainly(app, member)).location, "/rent");
  for (const code of ["", "12345", "000000"]) {
    const answer = await app.post(SETUP, { code }, { as: member });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /id="code-error"/);
    assert.ok(
      answer.text.replaceAll(" ", "").includes(secret),
      "the same secret",
    );
  }
  assert.equal((await signInPlainly(app, member)).location, "/rent");
  const code = codeOf(secret, app.ports.clock.now());
  const done = await app.post(SETUP, { code }, { as: member });
  assert.equal(done.status, 200);
  assert.equal(recoveryCodesIn(done).length, 10);
  assert.equal(done.headers.get("cache-control"), "private, no-store");
  assert.equal(
    (await signInPlainly(app, member)).location,
    "/sign-in/second-step",
  );
});

test("a prepared secret stays the same on every look, and is over after half an hour", async (app) => {
  const member = await app.signUp();
  const secret = await prepare(app, member);
  assert.equal(await prepare(app, member), secret);
  const page = await app.get(SETUP, { as: member });
  assert.match(page.text, /<svg[^>]*role="img"[^>]*>/);
  assert.ok(page.text.includes(`secret=${secret}`), "a link opens an app");
  assert.ok(!/\sstyle=/.test(page.text));
  app.ports.clock.advance(30 * MINUTE);
  await app.post("/settings/proof", { password: member.password, next: "/" }, {
    as: member,
  });
  const code = codeOf(secret, app.ports.clock.now());
  const late = await app.post(SETUP, { code }, { as: member });
  assert.equal(late.location, SECURITY);
  assert.notEqual(await prepare(app, member), secret);
});

test("what is kept of secret and codes opens nothing to who reads the database", async (app) => {
  const member = await app.signUp();
  const secret = await prepare(app, member);
  const code = codeOf(secret, app.ports.clock.now());
  const codes = recoveryCodesIn(
    await app.post(SETUP, { code }, { as: member }),
  );
  const rows = await app.ports.db.query(sql`
    select encode(a.sealed_secret, 'hex') as sealed, r.code_hash as hash
    from authenticators a join recovery_codes r using (member_id)`);
  const kept = JSON.stringify(rows);
  assert.ok(kept.includes("$argon2id$"));
  assert.ok(!kept.includes(secret));
  for (const each of codes) {
    assert.ok(!kept.includes(each.replace("-", "")));
  }
});

test("what was shown once is not shown again, and switching on twice leaves the first", async (app) => {
  const member = await app.signUp();
  const secret = await prepare(app, member);
  const code = codeOf(secret, app.ports.clock.now());
  const [codes = ""] = recoveryCodesIn(
    await app.post(SETUP, { code }, { as: member }),
  );
  const again = await app.post(SETUP, { code }, { as: member });
  assert.equal(again.location, SECURITY);
  for (const path of [SECURITY, SETUP, `${SECURITY}/recovery-codes`]) {
    const { text } = await app.get(path, { as: member });
    assert.ok(!text.includes(codes), path);
  }
});

test("new recovery codes make the old ones worthless", async (app) => {
  const member = await app.signUp();
  const { recoveryCodes: [old = ""] } = await switchOn(app, member);
  const renewed = await app.post(`${SECURITY}/recovery-codes`, {}, {
    as: member,
  });
  assert.equal(renewed.status, 200);
  const [fresh = ""] = recoveryCodesIn(renewed);
  const person = await signInHalf(app, member);
  const path = "/sign-in/second-step/recovery";
  const refused = await app.post(path, { recovery_code: old }, { as: person });
  assert.equal(refused.status, 422);
  await app.post(path, { recovery_code: fresh }, { as: person });
  assert.ok(await isSignedIn(app, person));
});

test("without a second step there are no codes to renew", async (app) => {
  const member = await app.signUp();
  const answer = await app.post(`${SECURITY}/recovery-codes`, {}, {
    as: member,
  });
  assert.equal(answer.status, 404);
});

test("switched off, the password is enough again and a waiting sign-in cannot be finished", async (app) => {
  const member = await app.signUp();
  const { code, recoveryCodes: [one = ""] } = await switchOn(app, member);
  const waiting = await signInHalf(app, member);
  const off = await app.post(`${SETUP}/removal`, {}, { as: member });
  assert.equal(off.location, `${SECURITY}?done=off`);
  const page = await app.get(off.location, { as: member });
  assert.ok(page.text.includes("2단계 인증을 껐어요"));
  const path = "/sign-in/second-step";
  assert.equal(
    (await app.post(path, { code: code() }, { as: waiting })).status,
    422,
  );
  const recovery = { recovery_code: one };
  assert.equal(
    (await app.post(`${path}/recovery`, recovery, { as: waiting })).status,
    422,
  );
  assert.equal((await signInPlainly(app, member)).location, "/rent");
  await app.post(`${SETUP}/removal`, {}, { as: member });
});

test("the host can switch it off for a member who has lost phone and codes", async (app) => {
  const member = await app.signUp();
  const { email } = member;
  assert.match(await switchOffFor(app.ports, email), /has no second step/);
  await switchOn(app, member);
  assert.match(await switchOffFor(app.ports, email), /is off/);
  assert.equal((await signInPlainly(app, member)).location, "/rent");
  const nobody = await switchOffFor(app.ports, "nobody@example.com");
  assert.match(nobody, /No member has confirmed/);
});

test("other devices are signed out with the change when that is asked for", async (app) => {
  const member = await app.signUp();
  const { person: other } = await signInPlainly(app, member);
  const secret = await prepare(app, member);
  assert.ok(await isSignedIn(app, other));
  const code = codeOf(secret, app.ports.clock.now());
  await app.post(SETUP, { code, end_others: "yes" }, { as: member });
  assert.ok(!await isSignedIn(app, other));
  assert.ok(await isSignedIn(app, member), "this one stays");
});

test("other devices stay signed in when it is not", async (app) => {
  const member = await app.signUp();
  const { person: other } = await signInPlainly(app, member);
  await switchOn(app, member);
  assert.ok(await isSignedIn(app, other));
});

test("every change is told by a letter to the member", async (app) => {
  const member = await app.signUp();
  await switchOn(app, member);
  await app.post(`${SECURITY}/recovery-codes`, {}, { as: member });
  await app.post(`${SETUP}/removal`, {}, { as: member });
  await addPasskey(app, member, "내 노트북");
  const rows = await app.ports.db.query<{ kind: string; passkey: string }>(sql`
    select l.kind, l.data->>'passkey' as passkey
    from account_letters l join members m on m.id = l.member_id
    where m.email = ${member.email}::citext and l.kind <> 'confirmation' order by l.id`);
  assert.deepEqual(rows.map(({ kind }) => kind), [
    "second_step_on",
    "recovery_codes_new",
    "second_step_off",
    "passkey_added",
  ]);
  assert.equal(rows.at(-1)?.passkey, "내 노트북");
  while (await sendAccountLetters(app.ports) > 0);
  const texts = (await lettersIn(app.ports.dataDir))
    .filter(({ to }) => to?.[0]?.address === member.email)
    .map(({ text = "" }) => text);
  assert.equal(texts.length, 4);
  const last = texts.find((text) => text.includes("내 노트북")) ?? "";
  assert.ok(last.includes("/settings/security"), "it leads to the settings");
});

test("ten minutes after the last proof every door of the security settings asks who it is", async (app) => {
  const member = await app.signUp();
  assert.equal((await app.get(SECURITY, { as: member })).status, 200);
  app.ports.clock.advance(10 * MINUTE);
  for (const path of [SECURITY, SETUP, `${SECURITY}/passkeys/new`]) {
    const { location } = await app.get(path, { as: member });
    assert.equal(location, `/settings/proof?next=${encodeURIComponent(path)}`);
  }
  for (
    const path of [
      `${SETUP}/secret`,
      SETUP,
      `${SETUP}/removal`,
      `${SECURITY}/recovery-codes`,
      `${SECURITY}/passkeys/new`,
      `${SECURITY}/passkeys/new/challenge`,
      `${SECURITY}/passkeys/0000000000000000000001`,
      `${SECURITY}/passkeys/0000000000000000000001/removal`,
    ]
  ) {
    const { location } = await app.post(path, {}, { as: member });
    assert.equal(location, "/settings/proof", path);
  }
});

for (const language of ["ko", "en"]) {
  test(`the pages of the second step and of passkeys are valid HTML [${language}]`, async (app) => {
    const headers = { "accept-language": language };
    const member = await app.signUp();
    const as = { as: member, headers };
    const before = await app.get(SECURITY, as);
    await prepare(app, member);
    const setup = await app.get(SETUP, as);
    const { recoveryCodes } = await switchOn(app, member);
    assert.equal(recoveryCodes.length, 10);
    const { path: edit } = await addPasskey(app, member);
    const after = await app.get(`${SECURITY}?done=added`, as);
    const half = await signInHalf(app, member);
    const waiting = { as: half, headers };
    const pages = {
      before,
      setup,
      after,
      codes: await app.post(`${SECURITY}/recovery-codes`, {}, as),
      new: await app.get(`${SECURITY}/passkeys/new`, as),
      edit: await app.get(edit, as),
      "edit with errors": await app.post(edit, { name: "" }, as),
      proof: await app.get("/settings/proof", as),
      "proof by passkey": await app.get("/settings/proof/passkey", as),
      step: await app.get("/sign-in/second-step", waiting),
      "step with errors": await app.post("/sign-in/second-step", {}, waiting),
      recovery: await app.get("/sign-in/second-step/recovery", waiting),
      "step by passkey": await app.get("/sign-in/second-step/passkey", waiting),
      over: await app.get("/sign-in/second-step", { headers }),
      "sign-in by passkey": await app.get("/sign-in/passkey?next=/rent", {
        headers,
      }),
      "the same with errors": await app.post("/sign-in/passkey", {}, {
        headers,
      }),
    };
    for (const [name, { text }] of Object.entries(pages)) {
      assert.ok(text.includes(`<html lang="${language}"`), name);
      assert.equal(text.match(/<h1\b/g)?.length, 1, `${name}: one heading`);
      assert.deepEqual(await htmlErrors(text), [], name);
    }
  });
}
