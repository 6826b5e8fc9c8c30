import assert from "node:assert/strict";
import { sendAccountLetters } from "@/actions/accounts/send_account_letters.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { lettersIn } from "@/tests/support/mail.ts";
import { viewerOf } from "@/tests/support/standing.ts";
import { withApp } from "@/tests/support/with_app.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The paths of the links in the letters to an address, the newest last. */
async function linksTo(
  { ports }: TestApp,
  email: string,
): Promise<string[]> {
  await sendAccountLetters(ports);
  const letters = await lettersIn(ports.dataDir);
  return letters
    .filter(({ to }) => to?.some(({ address }) => address === email))
    .map(({ text = "" }) => {
      const [, path = ""] =
        /http:\/\/localhost:8000(\/confirmation\/\S+)/.exec(text) ?? [];
      return path;
    });
}

async function linkTo(app: TestApp, email: string): Promise<string> {
  const link = (await linksTo(app, email)).at(-1);
  assert.ok(link);
  return link;
}

async function isConfirmed(app: TestApp, as: Person): Promise<boolean> {
  return (await viewerOf(app, as)).confirmed;
}

withApp(
  "a newcomer is led to their letter, whose link confirms once they press the button",
  async (app) => {
    const as = app.guest();
    const answer = await app.post("/sign-up", {
      email: as.email,
      password: as.password,
      name: as.name,
      region: as.region,
      terms: "on",
      next: "/rent/new",
    }, { as });
    assert.equal(answer.location, "/confirmation?next=%2Frent%2Fnew");
    const waiting = await app.get(answer.location, { as });
    assert.equal(waiting.status, 200);
    assert.ok(waiting.text.includes(as.email));
    const link = await linkTo(app, as.email);
    assert.match(link, /\?next=%2Frent%2Fnew$/);

    const page = await app.get(link, { as });
    assert.equal(page.status, 200);
    assert.match(page.text, /내 주소가 맞아요/);
    assert.equal(await isConfirmed(app, as), false, "a GET confirms nothing");

    const done = await app.post(link, {}, { as });
    assert.equal(done.status, 303);
    assert.equal(await isConfirmed(app, as), true);
    const after = await app.get(done.location, { as });
    assert.match(after.text, /이메일이 확인됐어요/);
    assert.match(after.text, /href="\/rent\/new"/);
    assert.equal((await app.get("/rent/new", { as })).status, 200);
    assert.equal((await app.get("/confirmation", { as })).location, "/");

    const again = await app.post(link, {}, { as });
    assert.equal(again.status, 303, "a second use is no mistake");
    assert.match((await app.get(link, { as })).text, /이메일이 확인됐어요/);
  },
);

withApp(
  "whoever opens the link without being the one who signed up confirms nothing",
  async (app) => {
    const as = await app.signUpOnly();
    const link = await linkTo(app, as.email);
    const other = await app.signUp();
    const guest = app.guest();
    for (
      const [who, person, words] of [
        ["a guest", guest, /로그인하면 끝나요/],
        ["somebody else", other, /다른 계정의 편지예요/],
      ] as const
    ) {
      const page = await app.get(link, { as: person });
      assert.match(page.text, words, who);
      const answer = await app.post(link, {}, { as: person });
      assert.match(answer.text, words, who);
    }
    assert.equal(await isConfirmed(app, as), false);
    assert.equal((await app.post(link, {}, { as })).status, 303);
    assert.match((await app.get(link, { as: guest })).text, /확인됐어요/);
  },
);

withApp(
  "a link that is altered, for something else, or too old is refused in words",
  async (app) => {
    const as = await app.signUpOnly();
    const link = await linkTo(app, as.email);
    const [path = ""] = link.split("?");
    const { id } = await viewerOf(app, as);
    const other = await app.ports.tokens.sign("password_reset", {
      id,
      subject: id,
      claims: { address: as.email },
      lifetimeMs: DAY_MS,
    });
    const wrong = [
      `${path.slice(0, -2)}AA`,
      `${path}x`,
      "/confirmation/nothing",
      `/confirmation/${other}`,
    ];
    for (const link of wrong) {
      for (const person of [as, app.guest()]) {
        assert.equal((await app.get(link, { as: person })).status, 404);
        const answer = await app.post(link, {}, { as: person });
        assert.equal(answer.status, 404);
        assert.match(answer.text, /쓸 수 없는 링크예요/);
      }
    }
    app.ports.clock.advance(3 * DAY_MS + 1000);
    assert.equal((await app.post(link, {}, { as })).status, 404);
    assert.equal(await isConfirmed(app, as), false);
  },
);

withApp(
  "R26: of two who gave one address, who reads its mail confirms theirs; the other is told by name of nothing",
  async (app) => {
    const reader = await app.signUpOnly({ email: "one@example.com" });
    const other = await app.signUpOnly({
      email: "one@example.com",
      password: "another password",
    });
    const links = await linksTo(app, "one@example.com");
    assert.equal(links.length, 2);
    const [mine = "", theirs = ""] = links;
    assert.equal((await app.post(mine, {}, { as: reader })).status, 303);
    const taken = await app.post(theirs, {}, { as: other });
    assert.equal(taken.status, 409);
    assert.match(taken.text, /이미 쓰고 있는 주소예요/);
    assert.equal(await isConfirmed(app, other), false);
    const waiting = await app.get("/confirmation", { as: other });
    assert.equal(waiting.status, 200);
    assert.ok(waiting.text.includes("one@example.com"));
  },
);

withApp(
  "R26: signing up answers the same whether the address is confirmed, given, or new; its owner gets a letter",
  async (app) => {
    const owner = await app.signUp({ email: "owner@example.com" });
    await app.signUpOnly({ email: "given@example.com" });
    const answers = [];
    for (const name of ["owner", "given", "fresh"]) {
      const as = app.guest();
      const form = {
        email: `${name}@example.com`,
        password: "a stranger's password",
        name: "낯선이",
        region: "11680",
        terms: "on",
        next: "/",
      };
      const answer = await app.post("/sign-up", form, { as });
      const page = await app.get(answer.location, { as });
      answers.push({
        status: answer.status,
        location: answer.location,
        headers: [...answer.headers.keys()].sort(),
        main: /<main.*<\/main>/s.exec(page.text)?.[0]
          .replaceAll(`${name}@`, "x@"),
      });
    }
    const [known, given, fresh] = answers;
    assert.ok(fresh?.main?.includes("x@example.com"));
    assert.deepEqual(known, fresh);
    assert.deepEqual(given, fresh);
    await sendAccountLetters(app.ports);
    const letters = await lettersIn(app.ports.dataDir);
    const told = letters.filter(({ subject }) => subject?.includes("쓰려고"));
    assert.deepEqual(told.map(({ to }) => to?.[0]?.address), [owner.email]);
  },
);

withApp("another letter can be had, but not without end", async (app) => {
  const as = await app.signUpOnly();
  const ask = () => app.post("/confirmation/letter", { next: "/rent" }, { as });
  for (let n = 0; n < 5; n++) {
    assert.equal((await ask()).location, "/confirmation?sent=1&next=%2Frent");
  }
  const refused = await ask();
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get("retry-after")) > 0);
  assert.equal((await linksTo(app, as.email)).length, 5);
  app.ports.clock.advance(DAY_MS);
  assert.match((await ask()).location, /sent=1/);
});

withApp(
  "nobody fills another's mailbox by signing up with their address",
  async (app) => {
    for (let n = 0; n < 8; n++) {
      await app.signUpOnly({
        email: "victim@example.com",
        password: `password number ${n}`,
      });
      await sendAccountLetters(app.ports);
    }
    assert.equal((await linksTo(app, "victim@example.com")).length, 5);
  },
);

withApp(
  "a mistyped address is corrected with the password, which is good with the new one",
  async (app) => {
    const as = await app.signUpOnly({ email: "typo@example.com" });
    const oldLink = await linkTo(app, "typo@example.com");
    const path = "/confirmation/address";
    for (
      const [what, form, field] of [
        ["a wrong password", { password: "no such password" }, "password"],
        ["no password", { password: "" }, "password"],
        ["no address", { email: "nowhere" }, "email"],
      ] as const
    ) {
      const answer = await app.post(path, {
        email: "right@example.com",
        password: as.password,
        next: "/",
        ...form,
      }, { as });
      assert.equal(answer.status, 422, what);
      assert.match(answer.text, new RegExp(`id="${field}-error"`), what);
    }
    const answer = await app.post(path, {
      email: "right@example.com",
      password: as.password,
      next: "/",
    }, { as });
    assert.equal(answer.location, "/confirmation?sent=1&next=%2F");
    assert.equal((await app.get(oldLink, { as })).status, 404);
    const link = await linkTo(app, "right@example.com");
    assert.equal((await app.post(link, {}, { as })).status, 303);
    const anew = app.guest();
    const signedIn = await app.post("/sign-in", {
      email: "right@example.com",
      password: as.password,
      next: "/",
    }, { as: anew });
    assert.equal(signedIn.status, 303);
    assert.equal((await app.get(path, { as })).location, "/settings/email");
  },
);

withApp(
  "the mailbox is there where Madang is tried out, and shows letters as text",
  async (app) => {
    const as = await app.signUpOnly({ name: "민지" });
    const waiting = await app.get("/confirmation", { as });
    assert.match(waiting.text, /href="\/mailbox"/);
    await sendAccountLetters(app.ports);
    const list = await app.get("/mailbox");
    const [, path = ""] = /href="(\/mailbox\/[\w-]+)"/.exec(list.text) ?? [];
    const letter = await app.get(path);
    assert.match(letter.text, /민지님, 마당에 오신 것을 환영해요/);
    const [, link = ""] = /href="(\/confirmation\/[^"]+)"/.exec(letter.text) ??
      [];
    assert.equal((await app.post(link, {}, { as })).status, 303);
    for (const id of ["nothing", "..%2f..%2fsecret", crypto.randomUUID()]) {
      assert.equal((await app.get(`/mailbox/${id}`)).status, 404, id);
    }
  },
  { MADANG_MODE: "demo" },
);

withApp("there is no mailbox where people live", async (app) => {
  const as = await app.signUpOnly();
  await sendAccountLetters(app.ports);
  const [letter] = await lettersIn(app.ports.dataDir);
  const id = letter?.messageId?.slice(1).split("@")[0];
  assert.equal((await app.get("/mailbox", { as })).status, 404);
  assert.equal((await app.get(`/mailbox/${id}`, { as })).status, 404);
  const waiting = await app.get("/confirmation", { as });
  assert.doesNotMatch(waiting.text, /mailbox/);
});

withApp("a link from a letter is never written into the log", async (app) => {
  const as = await app.signUpOnly();
  const link = await linkTo(app, as.email);
  await app.get(link, { as });
  const log = JSON.stringify(app.ports.log.lines);
  assert.match(log, /"\/confirmation\/…"/);
  assert.doesNotMatch(log, /eyJ/);
}, { LOG_LEVEL: "info" });
