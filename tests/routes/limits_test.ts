import assert from "node:assert/strict";
import { answerFrame } from "@/actions/chat/answer_frame.ts";
import { sql } from "@/db/db.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { newId, parseShortId } from "@/domain/shared/ids.ts";
import type { Asking, Person, TestApp } from "@/tests/support/app.ts";
import { dates } from "@/tests/support/deal_pages.ts";
import { TENT } from "@/tests/support/items.ts";
import { inquire } from "@/tests/support/rooms.ts";
import { withApp } from "@/tests/support/with_app.ts";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const FEW = {
  TRUST_PROXY: "1",
  LIMIT_SIGN_IN: "3/1h",
  LIMIT_SIGN_IN_ACCOUNT: "6/1h",
  LIMIT_SIGN_IN_ADDRESS: "8/1h",
  LIMIT_SIGN_UP: "3/1h",
  LIMIT_SIGN_UP_ADDRESS: "4/1h",
  LIMIT_PUBLISH: "2/1d",
  LIMIT_MESSAGE: "4/1h",
  LIMIT_REQUEST: "3/1h",
  LIMIT_NEWCOMER_LINK: "1/1d",
};

type Step = (app: TestApp) => Promise<void>;

/** One app for all of them; two days pass before each, so that every purse is full again. */
const steps: [name: string, body: Step][] = [];

function limit(name: string, body: Step) {
  steps.push([name, body]);
}

const from = (address: string): Asking => ({
  headers: { "x-forwarded-for": `198.51.100.1, ${address}` },
});

function signIn(
  app: TestApp,
  { email, password }: Pick<Person, "email" | "password">,
  asking: Asking,
) {
  return app.post("/sign-in", { email, password, next: "/rent" }, asking);
}

const wrong = ({ email }: Person) => ({ email, password: "not my password" });

limit(
  "R25: wrong passwords for one account from one address come to a page that waits, and nothing typed is lost",
  async (app) => {
    const minji = await app.signUp();
    const here = from("192.0.2.1");
    for (let n = 0; n < 3; n++) {
      assert.equal((await signIn(app, wrong(minji), here)).status, 422);
    }
    const answer = await signIn(app, minji, here);
    assert.equal(answer.status, 429, "even the right one has to wait");
    assert.equal(answer.headers.get("retry-after"), String(20 * 60));
    assert.match(answer.text, /20분 뒤에/);
    assert.ok(answer.text.includes(`value="${minji.email}"`));
    assert.ok(!answer.headers.has("set-cookie"));
    app.ports.clock.advance(HOUR / 3);
    assert.equal((await signIn(app, minji, here)).status, 303);
  },
);

limit("R25: the right password costs nothing, however often", async (app) => {
  const minji = await app.signUp();
  for (let n = 0; n < 12; n++) {
    assert.equal((await signIn(app, minji, from("192.0.2.1"))).status, 303);
  }
});

limit(
  "R25: tries for many accounts from one address wait, and those of its neighbours do not",
  async (app) => {
    const minji = await app.signUp();
    const guess = (n: number) => ({
      email: `n${n}@example.com`,
      password: "guess",
    });
    for (let n = 0; n < 8; n++) {
      assert.equal(
        (await signIn(app, guess(n), from("192.0.2.1"))).status,
        422,
      );
    }
    assert.equal((await signIn(app, guess(9), from("192.0.2.1"))).status, 429);
    assert.equal((await signIn(app, minji, from("192.0.2.2"))).status, 303);
  },
);

limit("R25: loopback counts like any other address", async (app) => {
  const minji = await app.signUp();
  for (let n = 0; n < 3; n++) await signIn(app, wrong(minji), {});
  assert.equal((await signIn(app, wrong(minji), {})).status, 429);
});

limit(
  "R25: tries from many addresses shut strangers out of an account, and never its owner",
  async (app) => {
    const minji = await app.signUp();
    await app.post("/sign-out", {}, { as: minji });
    const home = { ...from("192.0.2.200"), as: minji };
    let refused = 0;
    for (let n = 0; n < 20; n++) {
      const { status } = await signIn(app, wrong(minji), from(`192.0.2.${n}`));
      if (status === 429) refused += 1;
    }
    assert.equal(refused, 14, "six wrong tries from wherever");
    const stranger = await signIn(app, minji, from("203.0.113.9"));
    assert.equal(stranger.status, 429, "a browser that nobody knows waits");
    // Even from the address that all the others came from.
    for (const where of [home, { ...from("192.0.2.1"), as: minji }]) {
      const answer = await signIn(app, minji, where);
      assert.equal(answer.status, 303, answer.text);
      await app.post("/sign-out", {}, { as: minji });
    }
  },
);

limit(
  "R25: a known browser has as many tries as any, for its own member only",
  async (app) => {
    const minji = await app.signUp();
    const bada = await app.signUp();
    for (const person of [minji, bada]) {
      await app.post("/sign-out", {}, { as: person });
    }
    for (let n = 0; n < 3; n++) {
      const { status } = await signIn(app, wrong(minji), { as: minji });
      assert.equal(status, 422);
    }
    assert.equal((await signIn(app, wrong(minji), { as: minji })).status, 429);
    for (let n = 0; n < 6; n++) {
      await signIn(app, wrong(bada), from(`192.0.2.${n}`));
    }
    const other = await signIn(app, bada, { ...from("192.0.2.99"), as: minji });
    assert.equal(other.status, 429, "Minji's browser is not Bada's");
  },
);

limit(
  "R25 R26: a wait says the same whether or not an account is there",
  async (app) => {
    const minji = await app.signUp();
    const nobody = { ...minji, email: "nobody0@example.com" };
    const seen = [];
    for (const who of [minji, nobody]) {
      for (let n = 0; n < 3; n++) {
        await signIn(
          app,
          wrong(who),
          from("192.0.2.1"),
        );
      }
      const { status, headers, text } = await signIn(
        app,
        wrong(who),
        from("192.0.2.1"),
      );
      seen.push([
        status,
        headers.get("retry-after"),
        /\d+분 뒤/.exec(text)?.[0],
      ]);
    }
    assert.deepEqual(seen[0], seen[1]);
  },
);

limit(
  "R25: sign-ups wait for an address and for a mail address, with the form kept",
  async (app) => {
    const form = {
      email: "new@example.com",
      password: "correct horse battery",
      name: "새이웃",
      region: "11680",
      terms: "on",
    };
    const signUp = (email: string, address: string) =>
      app.post("/sign-up", { ...form, email }, from(address));
    for (let n = 0; n < 4; n++) {
      assert.equal(
        (await signUp(`n${n}@example.com`, "192.0.2.1")).status,
        303,
      );
    }
    const answer = await signUp("n5@example.com", "192.0.2.1");
    assert.equal(answer.status, 429);
    assert.equal(answer.headers.get("retry-after"), "900");
    assert.ok(answer.text.includes('value="새이웃"'));
    const [row] = await app.ports.db.query<{ n: number }>(sql`
    select count(*) as n from members where email = 'n5@example.com'`);
    assert.equal(row?.n, 0);
    for (let n = 0; n < 3; n++) {
      await signUp("same@example.com", `203.0.113.${n}`);
    }
    assert.equal((await signUp("same@example.com", "203.0.113.9")).status, 429);
  },
);

limit(
  "publishing, messages and requests wait, as pages with what was typed and as JSON for scripts",
  async (app) => {
    const minji = await app.signUp();
    const bada = await app.signUp();
    const publish = (title: string, headers?: HeadersInit) =>
      app.post("/rent/new", { ...TENT, title }, { as: minji, headers });
    const first = await publish("텐트 하나");
    await publish("텐트 둘");
    const refused = await publish("텐트 셋");
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get("retry-after"), String(12 * 60 * 60));
    assert.ok(refused.text.includes('value="텐트 셋"'));
    assert.match(refused.text, /12시간 뒤에/);
    const json = await publish("텐트 넷", { accept: "application/json" });
    assert.equal(json.status, 429);
    assert.match(JSON.parse(json.text).message, /12시간 뒤에/);

    const room = await inquire(app, { path: first.location, as: bada });
    const say = (body: string) => app.post(room, { body }, { as: bada });
    for (let n = 0; n < 4; n++) assert.equal((await say(`${n}`)).status, 303);
    const unsaid = await say("이 말은 남아 있어야 해요");
    assert.equal(unsaid.status, 429);
    assert.match(unsaid.text, /<textarea[^>]*>이 말은 남아 있어야 해요</);
    const overSocket = await answerFrame(app.ports, {
      viewer: await viewerOf(app, bada),
      frame: {
        t: "send",
        room: parseShortId(room.slice("/chat/".length)) ?? "",
        cid: crypto.randomUUID(),
        body: "소켓도 한 사람이에요",
      },
      address: "192.0.2.50",
    });
    assert.ok(!overSocket.ok);
    assert.equal(overSocket.problem.name, "TooManyRequests");

    const ask = (day: number) =>
      app.post(`${first.location}/deals`, {
        ...dates(app, day),
        note: "부탁해요",
      }, { as: bada });
    assert.equal((await ask(2)).status, 303);
    assert.equal((await ask(5)).status, 303);
    const unasked = await ask(8);
    assert.equal(unasked.status, 429);
    assert.ok(unasked.text.includes("부탁해요"));
    assert.match(unasked.text, /20분 뒤에/);
    const inquiry = await app.post(`${first.location}/inquiry`, {}, {
      as: bada,
    });
    assert.equal(inquiry.status, 429);
    assert.match(inquiry.text, /20분 뒤에/);
  },
);

limit(
  "a newcomer sends few links a day, is told why, and is none after some deals",
  async (app) => {
    const minji = await app.signUp();
    const bada = await app.signUp();
    const { location } = await app.post("/rent/new", TENT, { as: minji });
    const room = await inquire(app, { path: location, as: bada });
    const say = (body: string) => app.post(room, { body }, { as: bada });
    assert.equal((await say("https://example.com/one")).status, 303);
    const refused = await say("https://example.com/two");
    assert.equal(refused.status, 429);
    assert.match(refused.text, /새로 오신 동안에는/);
    assert.equal((await say("그냥 말이에요")).status, 303);
    await completeDeals(app, 3);
    assert.equal((await say("https://example.com/two")).status, 303);
  },
);

withApp("R25: limits on people and addresses", async (app, t) => {
  for (const [name, body] of steps) {
    app.ports.clock.advance(2 * DAY);
    await t.step(name, () => body(app));
  }
}, FEW);

async function viewerOf({ ports }: TestApp, person: Person): Promise<Viewer> {
  const viewer = await ports.sessions.viewer(
    person.cookies.get("session") ?? "",
  );
  assert.ok(viewer);
  return viewer;
}

/** The last two members have had so many deals with each other. */
async function completeDeals({ ports }: TestApp, count: number) {
  for (let n = 0; n < count; n++) {
    const at = ports.clock.now();
    await ports.db.query(sql`
      insert into deals (id, item_id, room_id, lender_id, borrower_id, proposer_id, state,
        starts_at, ends_at, unit, note, requested_at, answer_by, accepted_at, ended_at)
      select ${
      newId(ports.clock)
    }::uuid, s.id, r.id, s.owner_id, m.member_id, m.member_id, 'returned',
        ${at}::timestamptz - interval '3 days', ${at}::timestamptz - interval '2 days', 'day', '',
        ${at}, ${at}, ${at}, ${at}
      from subjects s join rooms r on r.subject_id = s.id
        join room_members m on m.room_id = r.id and m.member_id <> s.owner_id
      order by r.id desc limit 1`);
  }
}
