import assert from "node:assert/strict";
import { sendAccountLetters } from "@/actions/accounts/send_account_letters.ts";
import { sql } from "@/db/db.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { dealPages } from "@/tests/support/deal_pages.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { lettersIn } from "@/tests/support/mail.ts";
import { inquire, say } from "@/tests/support/rooms.ts";
import { putUp } from "@/tests/support/things.ts";
import { leaveTraces, OWN, rowsWith, SAID } from "@/tests/support/traces.ts";
import { withApp } from "@/tests/support/with_app.ts";

withApp("withdrawal waits for open deals and lists them", async (app) => {
  const { minji, bada, request, walk } = await dealPages(app);
  const deal = await request();
  for (const [as, other] of [[minji, "바다"], [bada, "민지"]] as const) {
    const page = await app.get("/settings/withdrawal", { as });
    assert.deepEqual(await htmlErrors(page.text), []);
    assert.ok(page.text.includes(`href="${deal}"`));
    assert.ok(page.text.includes(`${other}님과`));
    assert.ok(!page.text.includes('name="agree"'));
    const answer = await leave(app, as);
    assert.equal(answer.status, 409);
    assert.ok(answer.text.includes(`href="${deal}"`));
    assert.equal((await app.get("/my/items", { as })).status, 200);
  }
  await walk(deal, [["refusal", minji]]);
  const page = await app.get("/settings/withdrawal", { as: minji });
  assert.ok(page.text.includes('name="agree"'));
});

withApp("withdrawal asks once, and needs proof", async (app) => {
  const minji = await app.signUp();
  const unasked = await app.post("/settings/withdrawal", {}, { as: minji });
  assert.equal(unasked.status, 422);
  assert.match(unasked.text, /되돌릴 수 없다는 것을 확인해 주세요/);
  app.ports.clock.advance(11 * 60_000);
  for (
    const answer of [
      await app.get("/settings/withdrawal", { as: minji }),
      await leave(app, minji),
    ]
  ) {
    assert.equal(answer.status, 303);
    assert.match(answer.location, /^\/settings\/proof/);
  }
  assert.equal((await app.get("/my/items", { as: minji })).status, 200);
  const guest = await leave(app, app.guest());
  assert.match(guest.location, /^\/sign-in/);
});

withApp(
  "R22 R27: who has left is nowhere but in what they said to neighbours, their sessions are over, and one letter says so",
  async (app) => {
    const { ports } = app;
    const yard = await dealPages(app);
    const { minji, bada, item } = yard;
    const deal = await yard.request({ note: SAID });
    await yard.walk(deal, [["refusal", minji]]);
    const badas = await putUp(app, bada, { title: "바다의 드릴" });
    const room = await inquire(app, { path: badas, as: minji });
    await say(app, { room, as: minji, body: SAID });
    await leaveTraces(app, { minji, item, badas });
    const files = countFiles(ports.dataDir);
    assert.notEqual(await rowsWith(app, OWN), "");
    const elsewhere = { ...minji, cookies: new Map() };
    const { email, password } = minji;
    await app.post("/sign-in", { email, password, next: "/" }, {
      as: elsewhere,
    });
    const gone: string[] = [];
    const [{ id } = { id: "" }] = await ports.db.query<{ id: string }>(sql`
    select id from members where email = ${email}::citext`);
    ports.bus.subscribe(`member:${id}`, (payload) => gone.push(payload));

    const answer = await leave(app, minji);
    assert.equal(answer.location, "/farewell");
    assert.deepEqual([...minji.cookies.keys()], []);
    assert.equal((await app.get("/farewell")).status, 200);
    assert.deepEqual(gone, ['{"gone":true}']);
    const later = await app.get("/settings/profile", { as: elsewhere });
    assert.match(later.location, /^\/sign-in/);
    const again = await app.post("/sign-in", { email, password, next: "/" });
    assert.equal(again.status, 422);

    const [letter] = (await sendLetters(app)).slice(-1);
    assert.equal(letter?.to?.[0]?.address, email);
    assert.match(letter?.subject ?? "", /고마웠어요/);
    assert.equal(await rowsWith(app, OWN), "");
    assert.equal(await rowsWith(app, email), "");
    assert.deepEqual(
      (await rowsWith(app, SAID)).split("\n").map((row) => row.split(":")[0]),
      ["deal_terms", "deals", "room_events"],
    );
    assert.ok(countFiles(ports.dataDir) < files, "the photos are gone");

    assert.equal((await app.get(item)).status, 404);
    assert.equal((await app.get(`/people/${OWN}`)).status, 404);
    const seen = await app.get(room, { as: bada });
    assert.match(seen.text, /탈퇴유저/);
    assert.ok(seen.text.includes(SAID));
    assert.equal(
      (await app.post(room, { body: "거기 있어요?" }, { as: bada })).status,
      409,
    );
    const back = await app.signUp({ email, password });
    assert.equal(
      (await app.get("/settings/profile", { as: back })).status,
      200,
    );
  },
);

withApp(
  "reports about who has left are still pages, to whoever made them and to staff",
  async (app) => {
    const { ports: { db, clock } } = app;
    const minji = await app.signUp({ name: "민지" });
    const bada = await app.signUp({ name: "바다" });
    const judge = await app.signUp({ name: "살핌" });
    await db.query(
      sql`update members set role = 'moderator' where name = '살핌'`,
    );
    clock.advance(2000);
    const form = { reason: "abuse", body: "" };
    const { location } = await app.post("/people/minji/report", form, {
      as: bada,
    });
    await db.query(sql`
      update reports set state = 'decided', outcome = 'upheld', decided_at = ${clock.now()}`);
    assert.equal((await leave(app, minji)).location, "/farewell");
    const pages = [
      await app.get(location, { as: bada }),
      await app.get("/reports", { as: bada }),
      await app.get(`/admin${location}`, { as: judge }),
      await app.get("/admin/reports?state=decided", { as: judge }),
    ];
    for (const { status, text } of pages) {
      assert.equal(status, 200, text);
      assert.match(text, /탈퇴유저/);
      assert.doesNotMatch(text, /민지/);
      assert.deepEqual(await htmlErrors(text), []);
    }
  },
);

function leave(app: TestApp, as: Person) {
  return app.post("/settings/withdrawal", { agree: "yes" }, { as });
}

async function sendLetters({ ports }: TestApp) {
  await sendAccountLetters(ports);
  return await lettersIn(ports.dataDir);
}

function countFiles(path: string): number {
  let count = 0;
  for (const entry of Deno.readDirSync(path)) {
    count += entry.isDirectory ? countFiles(`${path}/${entry.name}`) : 1;
  }
  return count;
}
