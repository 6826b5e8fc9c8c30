import assert from "node:assert/strict";
import { createPendingSignIn } from "@/db/kv/pending_sign_ins.ts";
import { sql } from "@/db/db.ts";
import { takeStepByRecoveryCode } from "@/actions/accounts/security/take_second_step.ts";
import { parseRecoveryCode } from "@/domain/accounts/security/recovery_codes.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import {
  addPasskey,
  askAt,
  signInHalf,
  switchOn,
} from "@/tests/support/second_step.ts";
import { sharedApp } from "@/tests/support/with_app.ts";

const withApp = sharedApp();
const STEP = "/sign-in/second-step";
const MINUTE = 60_000;

async function isSignedIn(app: TestApp, as: Person): Promise<boolean> {
  return (await app.get("/settings/profile", { as })).status === 200;
}

async function lettersTo({ ports }: TestApp, { email }: Person) {
  const rows = await ports.db.query<{ kind: string }>(sql`
    select l.kind from account_letters l join members m on m.id = l.member_id
    where m.email = ${email}::citext and l.kind <> 'confirmation' order by l.id`);
  return rows.map(({ kind }) => kind);
}

withApp(
  "a password alone does not let a member in who has a second step; the digits of their app do",
  async (app) => {
    const member = await app.signUp();
    const { code } = await switchOn(app, member);
    const person = app.guest();
    const { email, password } = member;
    const form = { email, password, next: "/settings/profile" };
    const half = await app.post("/sign-in", form, { as: person });
    assert.equal(half.location, STEP);
    const [cookie = "", ...others] = half.headers.getSetCookie();
    assert.deepEqual(others, []);
    assert.match(
      cookie,
      /^second-step=[\w-]{43}; Max-Age=600; Path=\/; SameSite=Lax; HttpOnly$/,
    );
    assert.ok(!await isSignedIn(app, person), "they are a guest still");
    const page = await app.get(STEP, { as: person });
    assert.ok(page.text.includes('autocomplete="one-time-code"'));
    assert.ok(page.text.includes('inputmode="numeric"'));
    const typed = code().replace(/^.../, "$& ");
    const done = await app.post(STEP, { code: typed }, { as: person });
    assert.equal(done.status, 303);
    assert.equal(done.location, "/settings/profile");
    assert.ok(await isSignedIn(app, person));
    assert.equal(person.cookies.has("second-step"), false);
    assert.equal((await app.get(STEP, { as: person })).location, "/");
  },
);

withApp(
  "signing up with a known address and its password leads to the second step too",
  async (app) => {
    const member = await app.signUp();
    await switchOn(app, member);
    const { email, password, name, region } = member;
    const person = app.guest();
    const form = { email, password, name, region, terms: "on" };
    const answer = await app.post("/sign-up", form, { as: person });
    assert.equal(answer.location, STEP);
    assert.ok(!await isSignedIn(app, person));
  },
);

withApp("a code opens once, in whichever sign-in", async (app) => {
  const member = await app.signUp();
  const { code } = await switchOn(app, member);
  const used = { code: code() };
  const first = await signInHalf(app, member);
  await app.post(STEP, used, { as: first });
  assert.ok(await isSignedIn(app, first));
  const second = await signInHalf(app, member);
  const answer = await app.post(STEP, used, { as: second });
  assert.equal(answer.status, 422);
  assert.ok(answer.text.includes("한 번 쓴 숫자는 다시 쓸 수 없어요"));
  assert.ok(!await isSignedIn(app, second));
});

withApp(
  "the code that switched the second step on opens nothing",
  async (app) => {
    const member = await app.signUp();
    const { code } = await switchOn(app, member);
    app.ports.clock.advance(-30_000);
    const person = await signInHalf(app, member);
    const answer = await app.post(STEP, { code: code() }, { as: person });
    assert.equal(answer.status, 422);
  },
);

withApp("wrong digits and what are none come back with 422", async (app) => {
  const member = await app.signUp();
  const { code } = await switchOn(app, member);
  const person = await signInHalf(app, member);
  const wrong = String((Number(code()) + 1) % 1_000_000).padStart(6, "0");
  for (const typed of ["", "12345", "1234567", "abcdef", wrong]) {
    const answer = await app.post(STEP, { code: typed }, { as: person });
    assert.equal(answer.status, 422, typed);
    assert.match(answer.text, /id="code-error"/);
    assert.ok(!answer.text.includes(`value="${typed}"`) || typed === "");
  }
  const more = await app.post(STEP, { code: "123456", admin: "1" }, {
    as: person,
  });
  assert.equal(more.status, 422);
  assert.ok(!await isSignedIn(app, person));
});

withApp("five wrong codes end a sign-in; it begins anew", async (app) => {
  const member = await app.signUp();
  const { code } = await switchOn(app, member);
  const person = await signInHalf(app, member);
  for (let n = 0; n < 5; n++) {
    const answer = await app.post(STEP, { code: "000000" }, { as: person });
    assert.equal(answer.status, 422);
  }
  const answer = await app.post(STEP, { code: code() }, { as: person });
  assert.equal(answer.status, 303);
  assert.equal(answer.location, STEP);
  const over = await app.get(STEP, { as: person });
  assert.ok(over.text.includes("처음부터 다시 해 주세요"));
  assert.ok(!await isSignedIn(app, person));
  const again = await signInHalf(app, member);
  await app.post(STEP, { code: code() }, { as: again });
  assert.ok(await isSignedIn(app, again));
});

withApp("a sign-in waits ten minutes for its second step", async (app) => {
  const member = await app.signUp();
  const { code } = await switchOn(app, member);
  const slow = await signInHalf(app, member);
  const late = await signInHalf(app, member);
  app.ports.clock.advance(9 * MINUTE);
  await app.post(STEP, { code: code() }, { as: slow });
  assert.ok(await isSignedIn(app, slow));
  app.ports.clock.advance(MINUTE);
  const answer = await app.post(STEP, { code: code() }, { as: late });
  assert.equal(answer.location, STEP);
  assert.ok(!await isSignedIn(app, late));
});

withApp("a second step without a first one leads nowhere", async (app) => {
  const member = await app.signUp();
  const { code, recoveryCodes } = await switchOn(app, member);
  const person = app.guest();
  for (const cookie of ["", "x", "A".repeat(43)]) {
    person.cookies.set("second-step", cookie);
    const page = await app.get(STEP, { as: person });
    assert.ok(page.text.includes("처음부터 다시 해 주세요"));
    await app.post(STEP, { code: code() }, { as: person });
    await app.post(`${STEP}/recovery`, {
      recovery_code: recoveryCodes[0] ?? "",
    }, { as: person });
    const challenge = await app.post(`${STEP}/passkey/challenge`, {}, {
      as: person,
      headers: { accept: "application/json" },
    });
    assert.equal(challenge.status, 401);
    assert.ok(!await isSignedIn(app, person));
  }
});

withApp(
  "R25: too many codes on one account are 429 with Retry-After, whoever tries; the owner has other ways, and time heals",
  async (app) => {
    const member = await app.signUp();
    const { code, recoveryCodes } = await switchOn(app, member);
    for (let n = 0; n < 2; n++) {
      const guesser = await signInHalf(app, member);
      for (let tries = 0; tries < 5; tries++) {
        const answer = await app.post(STEP, { code: "000000" }, {
          as: guesser,
        });
        assert.equal(answer.status, 422);
      }
    }
    const owner = await signInHalf(app, member);
    const limited = await app.post(STEP, { code: code() }, { as: owner });
    assert.equal(limited.status, 429);
    assert.match(limited.headers.get("retry-after") ?? "", /^\d+$/);
    assert.match(limited.text, /\d+분 뒤에 다시 하거나/);
    assert.ok(!await isSignedIn(app, owner));
    assert.deepEqual(await lettersTo(app, member), [
      "second_step_on",
      "codes_guessed",
    ]);
    const recovery = { recovery_code: recoveryCodes[0] ?? "" };
    await app.post(`${STEP}/recovery`, recovery, { as: owner });
    assert.ok(await isSignedIn(app, owner), "a recovery code lets them in");
    const wait = Number(limited.headers.get("retry-after"));
    app.ports.clock.advance(wait * 1000);
    const later = await signInHalf(app, member);
    await app.post(STEP, { code: code() }, { as: later });
    assert.ok(await isSignedIn(app, later), "their app does again");
  },
);

withApp(
  "a recovery code lets its member in once, and they hear of it",
  async (app) => {
    const member = await app.signUp();
    const { recoveryCodes: [one = "", two = ""] } = await switchOn(app, member);
    const first = await signInHalf(app, member);
    const typed = { recovery_code: one.toLowerCase().replace("-", " ") };
    const done = await app.post(`${STEP}/recovery`, typed, { as: first });
    assert.equal(done.location, "/settings/profile");
    assert.ok(await isSignedIn(app, first));
    const second = await signInHalf(app, member);
    const again = await app.post(`${STEP}/recovery`, typed, { as: second });
    assert.equal(again.status, 422);
    assert.ok(again.text.includes("이미 쓴 복구 코드예요"));
    assert.ok(!await isSignedIn(app, second));
    await app.post(`${STEP}/recovery`, { recovery_code: two }, { as: second });
    assert.ok(await isSignedIn(app, second));
    assert.deepEqual(await lettersTo(app, member), [
      "second_step_on",
      "recovery_code_used",
      "recovery_code_used",
    ]);
    const settings = await app.get("/settings/security", { as: second });
    assert.ok(settings.text.includes("10개 가운데 8개 남았어요"));
  },
);

withApp(
  "of fifty uses at once of one recovery code one lets in",
  async (app) => {
    const member = await app.signUp();
    const { recoveryCodes } = await switchOn(app, member);
    const { ports } = app;
    const [row] = await ports.db.query<{ id: string }>(
      sql`
      select id from members where email = ${member.email}::citext`,
    );
    const code = parseRecoveryCode(recoveryCodes[3] ?? "") ?? "";
    const now = ports.clock.now();
    const pending = { memberId: row?.id ?? "", next: "/", now };
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const token = await createPendingSignIn(ports.kv, pending);
        return await takeStepByRecoveryCode(ports, { token, code });
      }),
    );
    assert.equal(outcomes.filter(({ kind }) => kind === "passed").length, 1);
    assert.equal(outcomes.filter(({ kind }) => kind === "wrong").length, 49);
  },
);

withApp(
  "another member's recovery code and passkey are worth nothing",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const subin = await app.signUp({ name: "수빈" });
    await switchOn(app, minji);
    const foreign = await switchOn(app, subin);
    const device = await addPasskey(app, subin);
    await addPasskey(app, minji);
    const person = await signInHalf(app, minji);
    const answer = await app.post(`${STEP}/recovery`, {
      recovery_code: foreign.recoveryCodes[0] ?? "",
    }, { as: person });
    assert.equal(answer.status, 422);
    const options = await askAt(app, `${STEP}/passkey/challenge`, person);
    const credential = device.answer(options).json;
    const refused = await app.post(`${STEP}/passkey`, { credential }, {
      as: person,
    });
    assert.equal(refused.status, 422);
    assert.ok(!await isSignedIn(app, person));
    const owner = await signInHalf(app, subin);
    const own = await askAt(app, `${STEP}/passkey/challenge`, owner);
    await app.post(`${STEP}/passkey`, { credential: device.answer(own).json }, {
      as: owner,
    });
    assert.ok(await isSignedIn(app, owner), "its owner gets in by it");
  },
);
