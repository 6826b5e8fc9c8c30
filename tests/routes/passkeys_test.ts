import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import {
  createDevice,
  type Device,
  type Twist,
} from "@/tests/support/passkeys.ts";
import {
  addPasskey,
  askAt,
  signInHalf,
  switchOn,
} from "@/tests/support/second_step.ts";
import { sharedApp } from "@/tests/support/with_app.ts";

const test = sharedApp();
const SIGN_IN = "/sign-in/passkey";
const NEW = "/settings/security/passkeys/new";
const MINUTE = 60_000;

async function isSignedIn(app: TestApp, as: Person): Promise<boolean> {
  return (await app.get("/settings/profile", { as })).status === 200;
}

/** Somebody before the sign-in page with a device in their hand; what comes of it. */
async function signInWith(app: TestApp, device: Device, twist: Twist = {}) {
  const person = app.guest();
  const options = await askAt(app, `${SIGN_IN}/challenge`, person);
  const form = {
    credential: device.answer(options, twist).json,
    next: "/rent",
  };
  const answer = await app.post(SIGN_IN, form, { as: person });
  return { person, form, answer, isIn: await isSignedIn(app, person) };
}

async function withoutPassword({ ports }: TestApp, { email }: Person) {
  await ports.db.query(sql`
    update members set password_hash = null where email = ${email}::citext`);
}

test("a passkey signs its owner in without an address, even past the second step", async (app) => {
  const member = await app.signUp();
  const device = await addPasskey(app, member);
  await switchOn(app, member);
  const { answer, isIn } = await signInWith(app, device);
  assert.equal(answer.status, 303);
  assert.equal(answer.location, "/rent");
  assert.ok(isIn);
  const listed = await app.get("/settings/security", { as: member });
  assert.ok(listed.text.includes("마지막으로 씀"));
});

test("what a browser is asked wants the owner known, on this host and no other", async (app) => {
  const member = await app.signUp();
  const made = await askAt(app, `${NEW}/challenge`, member);
  assert.equal(made.rp.id, "localhost");
  assert.equal(made.authenticatorSelection.residentKey, "required");
  assert.equal(made.authenticatorSelection.userVerification, "required");
  assert.ok(!JSON.stringify(made).includes(member.email));
  const asked = await askAt(app, `${SIGN_IN}/challenge`, app.guest());
  assert.equal(asked.rpId, "localhost");
  assert.equal(asked.userVerification, "required");
  assert.equal(asked.allowCredentials, undefined, "nobody's keys are named");
  assert.notEqual(
    (await askAt(app, `${SIGN_IN}/challenge`, app.guest())).challenge,
    asked.challenge,
  );
});

const LIES: Record<string, Twist> = {
  "a page of another origin": { origin: "https://evil.example" },
  "a look-alike origin": { origin: "http://localhost.evil.example" },
  "another port of this host": { origin: "http://localhost:8001" },
  "a key of another host": { rpId: "evil.example" },
  "an altered signature": { altered: true },
  "a challenge that nobody made": { challenge: "A".repeat(43) },
  "the making of a key": { type: "webauthn.create" },
  "a device that did not know its owner": { verified: false },
  "somebody else's name on it": { userHandle: "AAAAAAAAAAAAAAAAAAAAAA" },
};

for (const [what, twist] of Object.entries(LIES)) {
  test(`POST /sign-in/passkey refuses ${what}`, async (app) => {
    const member = await app.signUp();
    const device = await addPasskey(app, member);
    const { answer, isIn } = await signInWith(app, device, twist);
    assert.equal(answer.status, 422);
    assert.ok(answer.text.includes("패스키를 확인하지 못했어요"));
    assert.equal(answer.headers.getSetCookie().length, 0);
    assert.ok(!isIn);
    assert.ok((await signInWith(app, device)).isIn, "the truth is believed");
  });
}

test("an answer is good once, also among twenty at a time", async (app) => {
  const member = await app.signUp();
  const device = await addPasskey(app, member);
  const options = await askAt(app, `${SIGN_IN}/challenge`, app.guest());
  const credential = device.answer(options).json;
  const answers = await Promise.all(
    Array.from(
      { length: 20 },
      () => app.post(SIGN_IN, { credential, next: "" }),
    ),
  );
  const statuses = answers.map(({ status }) => status).sort();
  assert.deepEqual(statuses, [303, ...Array(19).fill(422)]);
  assert.equal((await app.post(SIGN_IN, { credential, next: "" })).status, 422);
});

test("a challenge waits five minutes, and for what it was made", async (app) => {
  const member = await app.signUp();
  const device = await addPasskey(app, member);
  const late = await askAt(app, `${SIGN_IN}/challenge`, app.guest());
  app.ports.clock.advance(5 * MINUTE);
  const old = device.answer(late).json;
  assert.equal(
    (await app.post(SIGN_IN, { credential: old, next: "" })).status,
    422,
  );
  const proof = await askAt(app, "/settings/proof/passkey/challenge", member);
  const other = device.answer(proof).json;
  assert.equal(
    (await app.post(SIGN_IN, { credential: other, next: "" })).status,
    422,
  );
  assert.ok((await signInWith(app, device)).isIn);
});

test("a key that counts backwards is a copy: it is refused, and the host is warned", async (app) => {
  const member = await app.signUp();
  const device = await addPasskey(app, member);
  assert.ok((await signInWith(app, device, { counter: 7 })).isIn);
  for (const counter of [7, 3, 0]) {
    const { isIn } = await signInWith(app, device, { counter });
    assert.ok(!isIn, String(counter));
  }
  const warnings = app.ports.log.lines.filter(({ level, message }) =>
    level === "warn" && message.startsWith("A passkey counts backwards")
  );
  assert.equal(warnings.length, 3);
  assert.ok((await signInWith(app, device, { counter: 8 })).isIn);
});

test("a key that never counts is taken as it is", async (app) => {
  const member = await app.signUp();
  const device = await addPasskey(app, member);
  for (let n = 0; n < 2; n++) {
    assert.ok((await signInWith(app, device, { counter: 0 })).isIn);
  }
});

test("R26: a key that nobody has gets the same answer as a wrong one", async (app) => {
  const member = await app.signUp();
  const device = await addPasskey(app, member);
  const unknown = createDevice();
  const lie = await signInWith(app, device, { altered: true });
  const nobody = await signInWith(app, unknown);
  assert.equal(nobody.answer.status, 422);
  const plain = (text: string) => text.replace(/nonce="[^"]*"/g, "");
  assert.equal(plain(nobody.answer.text), plain(lie.answer.text));
});

test("what is no answer at all is 422, and stores nothing", async (app) => {
  const member = await app.signUp();
  for (const credential of ["", "{}", "null", "[]", "{", "x".repeat(60_000)]) {
    const answer = await app.post(SIGN_IN, { credential, next: "" });
    assert.equal(answer.status, 422);
    const made = await app.post(NEW, { credential, name: "열쇠" }, {
      as: member,
    });
    assert.equal(made.status, 422);
    assert.ok(made.text.includes('value="열쇠"'), "the name is kept");
  }
});

const WRONG_KEYS: Record<string, Twist> = {
  "made on another page": { origin: "https://evil.example" },
  "made for another host": { rpId: "evil.example" },
  "made to no question of ours": { challenge: "A".repeat(43) },
  "that is an answer": { type: "webauthn.get" },
  "whose device did not know its owner": { verified: false },
};

for (const [what, twist] of Object.entries(WRONG_KEYS)) {
  test(`a passkey ${what} is not taken`, async (app) => {
    const member = await app.signUp();
    const device = createDevice();
    const options = await askAt(app, `${NEW}/challenge`, member);
    const credential = device.make(options, twist).json;
    const answer = await app.post(NEW, { name: "열쇠", credential }, {
      as: member,
    });
    assert.equal(answer.status, 422);
    const again = await askAt(app, `${NEW}/challenge`, member);
    const good = { name: "열쇠", credential: device.make(again).json };
    assert.equal((await app.post(NEW, good, { as: member })).status, 303);
    assert.equal(
      (await app.post(NEW, good, { as: member })).status,
      422,
      "once",
    );
  });
}

test("another member's question is not answered, and their key is not taken over", async (app) => {
  const minji = await app.signUp();
  const subin = await app.signUp();
  const device = await addPasskey(app, minji);
  const options = await askAt(app, `${NEW}/challenge`, minji);
  const credential = device.make(options).json;
  const stolen = await app.post(NEW, { name: "열쇠", credential }, {
    as: subin,
  });
  assert.equal(stolen.status, 422);
  const own = await askAt(app, `${NEW}/challenge`, subin);
  const taken = await app.post(NEW, {
    name: "열쇠",
    credential: device.make(own).json,
  }, { as: subin });
  assert.equal(taken.status, 422);
  assert.ok(taken.text.includes("이미 등록된 패스키예요"));
});

test("a passkey is renamed and removed by its owner; to anybody else there is none", async (app) => {
  const member = await app.signUp();
  const stranger = await app.signUp();
  const device = await addPasskey(app, member, "오래된 이름");
  const { path } = device;
  for (
    const way of [
      () => app.get(path, { as: stranger }),
      () => app.post(path, { name: "내 것" }, { as: stranger }),
      () => app.post(`${path}/removal`, {}, { as: stranger }),
    ]
  ) {
    assert.equal((await way()).status, 404);
  }
  const long = await app.post(path, { name: "가".repeat(41) }, { as: member });
  assert.equal(long.status, 422);
  const named = await app.post(path, { name: "새 이름" }, { as: member });
  assert.equal(named.location, "/settings/security?done=renamed");
  const { text } = await app.get(named.location, { as: member });
  assert.ok(text.includes("새 이름") && !text.includes("오래된 이름"));
  assert.ok((await signInWith(app, device)).isIn);
  const gone = await app.post(`${path}/removal`, {}, { as: member });
  assert.equal(gone.location, "/settings/security?done=removed");
  assert.ok(!(await signInWith(app, device)).isIn);
  assert.equal(
    (await app.post(`${path}/removal`, {}, { as: member })).status,
    404,
  );
});

test("a member has twenty passkeys at most", async (app) => {
  const member = await app.signUp();
  await app.ports.db.query(sql`
    insert into passkeys (id, member_id, credential_id, public_key, counter, transports, name, created_at)
    select gen_random_uuid(), m.id, 'many' || n, ''::bytea, 0, '{}', 'key', m.created_at
    from members m, generate_series(1, 19) n where m.email = ${member.email}::citext`);
  await addPasskey(app, member);
  const options = await askAt(app, `${NEW}/challenge`, member);
  const credential = createDevice().make(options).json;
  const more = await app.post(NEW, { name: "열쇠", credential }, {
    as: member,
  });
  assert.equal(more.status, 422);
  assert.ok(more.text.includes("패스키는 20개까지"));
});

test("the last way in stays, also when two are taken away at once", async (app) => {
  const member = await app.signUp();
  const devices = [
    await addPasskey(app, member),
    await addPasskey(app, member),
  ];
  await withoutPassword(app, member);
  const remove = ({ path }: { path: string }) =>
    app.post(`${path}/removal`, {}, { as: member });
  const answers = await Promise.all(devices.map(remove));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409]);
  const again = await Promise.all(devices.map(remove));
  assert.deepEqual(again.map(({ status }) => status).sort(), [404, 409]);
});

test("a member without a password shows by a passkey who they are", async (app) => {
  const member = await app.signUp();
  const device = await addPasskey(app, member);
  await withoutPassword(app, member);
  app.ports.clock.advance(10 * MINUTE);
  const { location } = await app.get("/settings/security", { as: member });
  assert.equal(location, "/settings/proof?next=%2Fsettings%2Fsecurity");
  const page = await app.get(location, { as: member });
  assert.ok(
    page.text.includes("/settings/proof/passkey?next=%2Fsettings%2Fsecurity"),
  );
  const path = "/settings/proof/passkey";
  const next = "/settings/security";
  const lie = await askAt(app, `${path}/challenge`, member);
  const wrong = device.answer(lie, { altered: true }).json;
  assert.equal(
    (await app.post(path, { credential: wrong, next }, { as: member })).status,
    422,
  );
  const options = await askAt(app, `${path}/challenge`, member);
  const credential = device.answer(options).json;
  const proved = await app.post(path, { credential, next }, { as: member });
  assert.equal(proved.location, next);
  assert.equal((await app.get(next, { as: member })).status, 200);
});

test("a passkey takes the second step of its owner", async (app) => {
  const member = await app.signUp();
  await switchOn(app, member);
  const device = await addPasskey(app, member);
  const person = await signInHalf(app, member);
  const step = "/sign-in/second-step";
  const shown = await app.get(step, { as: person });
  assert.ok(shown.text.includes(`href="${step}/passkey"`));
  const options = await askAt(app, `${step}/passkey/challenge`, person);
  assert.equal(options.allowCredentials.length, 1);
  const credential = device.answer(options).json;
  const done = await app.post(`${step}/passkey`, { credential }, {
    as: person,
  });
  assert.equal(done.location, "/settings/profile");
  assert.ok(await isSignedIn(app, person));
});

test("GET /sign-in has no script; the passkey's page has", async (app) => {
  const plain = await app.get("/sign-in");
  assert.ok(plain.text.includes('href="/sign-in/passkey?next=%2F"'));
  assert.ok(!plain.text.includes("<script"));
  assert.ok((await app.get(SIGN_IN)).text.includes("<script"));
});
