import assert from "node:assert/strict";
import { deliverNews } from "@/actions/notifications/deliver_news.ts";
import { createEvent } from "@/db/events.ts";
import { sql } from "@/db/db.ts";
import { newId, parseShortId } from "@/domain/shared/ids.ts";
import { type Answer, type TestApp, testApp } from "../support/app.ts";
import { htmlErrors } from "../support/html_check.ts";
import { inquire, say } from "../support/rooms.ts";
import { putUp } from "../support/things.ts";

const FRAUD = { reason: "fraud", body: "돈을 먼저 달래요." };

let yards = 0;

/** Three new neighbours, a thing of the first, and what the second and the first said about it. */
async function layOut(app: TestApp) {
  yards += 1;
  const minji = await app.signUp({ name: `민지${yards}` });
  const bada = await app.signUp({ name: `바다${yards}` });
  const dami = await app.signUp({ name: `다미${yards}` });
  const item = await putUp(app, minji);
  const room = await inquire(app, { path: item, as: bada });
  await say(app, { room, as: bada, body: "빌릴 수 있을까요?" });
  await say(app, { room, as: minji, body: "입금 먼저 해 주세요" });
  const person = `/people/minji${yards}`;
  const said = `${room}/messages/2`;
  return { minji, bada, dami, person, item, room, said };
}

async function countReports({ ports }: TestApp): Promise<number> {
  const [row] = await ports.db.query<{ n: number }>(
    sql`select count(*) as n from reports`,
  );
  return row?.n ?? NaN;
}

type Step = [name: string, body: (app: TestApp) => Promise<void>];

const STEPS: Step[] = [];

function step(...parts: Step) {
  STEPS.push(parts);
}

step(
  "P1: a report is made without a script, and followed to its end",
  async (app) => {
    const { bada, person, item, room, said } = await layOut(app);
    const page = await app.get(item, { as: bada });
    assert.ok(page.text.includes(`action="${item}/report"`));
    assert.ok(
      (await app.get(room, { as: bada })).text.includes(`${said}/report`),
    );
    for (const path of [item, person, said]) {
      const form = await app.get(`${path}/report`, { as: bada });
      assert.equal(form.status, 200, path);
      assert.ok(form.text.includes(`action="${path}/report"`), path);
      const sent = await app.post(`${path}/report`, FRAUD, { as: bada });
      assert.equal(sent.status, 303, path);
      assert.match(sent.location, /^\/reports\/\w{22}\?sent=1$/);
      const own = await app.get(sent.location, { as: bada });
      assert.ok(own.text.includes("신고를 받았어요. 살펴보고"), path);
      assert.ok(own.text.includes("사기"), path);
    }
    const list = await app.get("/reports", { as: bada });
    assert.equal(list.text.match(/살펴보는 중/g)?.length, 3);
  },
);

step(
  "who reports again is told so kindly, and nothing is stored",
  async (app) => {
    const { bada, item } = await layOut(app);
    const before = await countReports(app);
    const first = await app.post(`${item}/report`, FRAUD, { as: bada });
    const short = first.location.replace(/\?.*/, "");
    for (
      const answer of [
        await app.post(`${item}/report`, { reason: "dealer" }, { as: bada }),
        await app.get(`${item}/report`, { as: bada }),
      ]
    ) {
      assert.equal(answer.location, `${short}?again=1`);
    }
    const { text } = await app.get(`${short}?again=1`, { as: bada });
    assert.ok(text.includes("이미 신고했어요"));
    assert.equal(await countReports(app) - before, 1);
  },
);

step(
  "P4: a report without a reason, or without words for the odd one, comes back as it was",
  async (app) => {
    const { bada, item } = await layOut(app);
    const before = await countReports(app);
    const path = `${item}/report`;
    const none = await app.post(path, { body: "이상해요" }, { as: bada });
    assert.equal(none.status, 422);
    assert.ok(none.text.includes("이유를 하나 골라 주세요."));
    assert.ok(none.text.includes(">이상해요</textarea>"));
    const other = await app.post(path, { reason: "other" }, { as: bada });
    assert.equal(other.status, 422);
    assert.ok(other.text.includes("어떤 점이 문제인지 적어 주세요."));
    assert.match(other.text, /value="other"[^>]*checked/);
    assert.deepEqual(await htmlErrors(other.text), []);
    assert.equal(await countReports(app) - before, 0);
  },
);

step(
  "R23: what is not theirs to see cannot be reported by anybody",
  async (app) => {
    const { minji, bada, dami, person, item, said } = await layOut(app);
    const before = await countReports(app);
    const nothing = "0000000000000000000001";
    const paths = [
      `${said}/report`,
      `/rent/${nothing}/report`,
      "/rent/x/report",
      "/people/nobody/report",
      `/reviews/${nothing}/report`,
      `/chat/${nothing}/messages/1/report`,
      `${said.replace("/2", "/x")}/report`,
    ];
    for (const path of paths) {
      assert.equal((await app.get(path, { as: dami })).status, 404, path);
      assert.equal(
        (await app.post(path, FRAUD, { as: dami })).status,
        404,
        path,
      );
    }
    for (
      const path of [`${item}/report`, `${person}/report`, `${said}/report`]
    ) {
      assert.equal((await app.get(path, { as: minji })).status, 403, path);
      assert.equal(
        (await app.post(path, FRAUD, { as: minji })).status,
        403,
        path,
      );
      const guest = await app.post(path, FRAUD);
      assert.match(guest.location, /^\/sign-in/, path);
    }
    assert.equal(await countReports(app) - before, 0);
    const { location } = await app.post(`${said}/report`, FRAUD, { as: bada });
    assert.equal(await countReports(app) - before, 1);
    for (const as of [minji, dami]) {
      assert.equal((await app.get(location, { as })).status, 404);
      assert.ok(
        (await app.get("/reports", { as })).text.includes("신고가 없어요"),
      );
    }
  },
);

step(
  "the reporter is told of the decision, and reads it with its note",
  async (app) => {
    const { bada, item } = await layOut(app);
    const { location } = await app.post(`${item}/report`, FRAUD, { as: bada });
    const short = /\/reports\/(\w{22})/.exec(location)?.[1] ?? "";
    const id = parseShortId(short);
    assert.ok(id);
    const { db, clock } = app.ports;
    const [row] = await db.query<{ to: string }>(sql`
    update reports set state = 'decided', decided_at = ${clock.now()},
      outcome = 'upheld', note = '글을 내렸어요.'
    where id = ${id} returning reporter_id as to`);
    await createEvent(db, {
      id: newId(clock),
      kind: "report.decided",
      subjectId: null,
      actorId: null,
      payload: { to: row?.to ?? "", report: id },
      at: clock.now(),
    });
    await deliverNews(app.ports);
    const unread = ({ text }: Answer) => text.match(/안 읽음/g)?.length ?? 0;
    const news = await app.get("/notifications", { as: bada });
    assert.ok(news.text.includes(`href="/reports/${short}"`));
    const { text } = await app.get(`/reports/${short}`, { as: bada });
    for (const shown of ["조치했어요", "글을 내렸어요."]) {
      assert.ok(text.includes(shown), shown);
    }
    const after = await app.get("/notifications", { as: bada });
    assert.equal(unread(after), unread(news) - 1);
  },
);

step("guests and members tell what they think of Madang", async (app) => {
  const { bada } = await layOut(app);
  const words = { title: "고마워요", body: "동네가 가까워졌어요." };
  for (const as of [bada, app.guest()]) {
    const page = await app.get("/feedback", { as });
    assert.equal(page.status, 200);
    const sent = await app.post("/feedback", words, { as });
    assert.equal(sent.location, "/feedback?thanks=1");
  }
  const rows = await app.ports.db.query<{ known: boolean; title: string }>(sql`
    select member_id is not null as known, title from feedback order by id`);
  assert.deepEqual(rows, [
    { known: true, title: "고마워요" },
    { known: false, title: "고마워요" },
  ]);
  const long = await app.post("/feedback", {
    ...words,
    title: "가".repeat(71),
  });
  assert.equal(long.status, 422);
  assert.ok(long.text.includes("제목을 1~70자로 적어 주세요."));
  assert.ok(long.text.includes(">동네가 가까워졌어요.</textarea>"));
  assert.ok((await app.get("/")).text.includes('href="/feedback"'));
});

for (const language of ["ko", "en"]) {
  step(`P5: the pages of reports are valid HTML [${language}]`, async (app) => {
    const { bada, person, item, said } = await layOut(app);
    const headers = { "accept-language": language };
    const asking = { as: bada, headers };
    const { location } = await app.post(
      `${person}/report`,
      FRAUD,
      asking,
    );
    const paths = [
      item,
      `${item}/report`,
      `${said}/report`,
      "/reports",
      location,
      person,
      "/feedback",
    ];
    for (const path of paths) {
      const { status, text } = await app.get(path, asking);
      assert.equal(status, 200, path);
      assert.equal(text.match(/<h1\b/g)?.length, 1, path);
      assert.deepEqual(await htmlErrors(text), [], path);
    }
  });
}

Deno.test("reports and feedback by their forms", async (t) => {
  const app = await testApp();
  try {
    for (const [name, body] of STEPS) await t.step(name, () => body(app));
  } finally {
    await app.close();
  }
});
