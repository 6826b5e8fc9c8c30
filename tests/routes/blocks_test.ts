import assert from "node:assert/strict";
import { type Person, type TestApp, testApp } from "../support/app.ts";
import { htmlErrors } from "../support/html_check.ts";
import { inquire, say } from "../support/rooms.ts";
import { putUp } from "../support/things.ts";

const NOTHING_MORE = "지금은 메시지를 보낼 수 없어요.";
const TENT = "4인용 캠핑 텐트";

/** 민지 has a tent, 바다 has asked about it and keeps it, 다미 has a tent of her own. */
async function layOut(app: TestApp) {
  const minji = await app.signUp({ name: "민지" });
  const bada = await app.signUp({ name: "바다" });
  const dami = await app.signUp({ name: "다미" });
  const item = await putUp(app, minji);
  const similar = await putUp(app, dami, { title: "빨간 캠핑 텐트" });
  const room = await inquire(app, { path: item, as: bada });
  await say(app, { room, as: bada, body: "빌릴 수 있을까요?" });
  await app.post(`${item}/bookmark`, {}, { as: bada });
  return { minji, bada, dami, item, similar, room };
}

Deno.test("a block is seen on every page, in both directions, and undone", async (t) => {
  const app = await testApp();
  try {
    const { minji, bada, dami, item, similar, room } = await layOut(app);
    const statusOf = async (path: string, as: Person) =>
      (await app.get(path, { as })).status;
    const lists = [
      "/",
      "/rent",
      "/rent?q=텐트",
      "/rent?sort=nearest",
      "/my/bookmarks",
      similar,
    ];

    await t.step("before it everything is there", async () => {
      for (const path of lists) {
        const { text } = await app.get(path, { as: bada });
        assert.ok(text.includes(TENT), path);
      }
      const profile = await app.get("/people/minji", { as: bada });
      assert.ok(profile.text.includes('action="/people/minji/block"'));
      const page = await app.get(item, { as: bada });
      assert.ok(page.text.includes('action="/people/minji/block"'));
      const talk = await app.get(room, { as: bada });
      assert.ok(talk.text.includes('action="/people/minji/block"'));
      const guest = await app.get(item);
      assert.ok(!guest.text.includes("/block"));
    });

    await t.step("R23: blocking is for members, about others", async () => {
      for (const noun of ["block", "mute"]) {
        const path = `/people/minji/${noun}`;
        assert.match((await app.post(path, {})).location, /^\/sign-in/);
        assert.equal((await app.post(path, {}, { as: minji })).status, 403);
        const odd = await app.post(path, { x: "1" }, { as: bada });
        assert.equal(odd.status, 422);
        const nobody = `/people/nobody/${noun}`;
        assert.equal((await app.post(nobody, {}, { as: bada })).status, 404);
        const away = await app.post(path, { next: "//evil.example" }, {
          as: bada,
        });
        assert.match(away.location, /^\/people\/minji\?/);
        await app.post(path, {}, { as: bada });
      }
    });

    await t.step("the blocker sees a stub with the way back", async () => {
      const done = await app.post("/people/minji/block", {}, { as: bada });
      assert.equal(done.location, "/people/minji?blocked=1");
      for (const path of [item, "/people/minji"]) {
        const { status, text } = await app.get(path, { as: bada });
        assert.equal(status, 200, path);
        assert.ok(text.includes("차단한 이웃"), path);
        assert.ok(text.includes("차단 풀기"), path);
        assert.ok(!text.includes(TENT), path);
        assert.deepEqual(await htmlErrors(text), [], path);
      }
      assert.equal(await statusOf("/people/minji/reviews", bada), 404);
      for (const path of lists) {
        const { text } = await app.get(path, { as: bada });
        assert.ok(!text.includes(TENT), path);
      }
      const list = await app.get("/chat", { as: bada });
      assert.ok(list.text.includes("차단함"));
      const talk = await app.get(room, { as: bada });
      assert.ok(talk.text.includes("차단을 풀면"));
      assert.ok(!talk.text.includes('id="composer"'));
      assert.ok(!talk.text.includes(`href="${item}"`));
      assert.deepEqual(await htmlErrors(talk.text), []);
    });

    await t.step(
      "the blocked one finds nothing, and no word of why",
      async () => {
        for (const path of ["/people/bada", "/people/bada/reviews"]) {
          const { status, text } = await app.get(path, { as: minji });
          assert.equal(status, 404, path);
          assert.ok(!text.includes("차단"), path);
        }
        const talk = await app.get(room, { as: minji });
        assert.ok(talk.text.includes(NOTHING_MORE));
        assert.ok(!talk.text.includes("차단함"));
        const said = await app.post(room, { body: "왜요?" }, { as: minji });
        assert.equal(said.status, 403);
        assert.ok(said.text.includes(NOTHING_MORE));
        assert.equal(await statusOf("/people/bada", dami), 200);
        assert.equal(await statusOf(item, dami), 200);
      },
    );

    await t.step("so it is for the owner's things", async () => {
      await app.post("/people/minji/block", {}, { as: bada });
      await app.post("/people/bada/block", {}, { as: minji });
      assert.equal(await statusOf(item, bada), 404);
      assert.equal(await statusOf("/people/minji", bada), 404);
      for (const noun of ["inquiry", "bookmark", "deals", "report"]) {
        const answer = await app.post(`${item}/${noun}`, {}, { as: bada });
        assert.equal(answer.status, 404, noun);
      }
      for (const path of lists) {
        const { text } = await app.get(path, { as: bada });
        assert.ok(!text.includes(TENT), path);
      }
      assert.equal(await statusOf(item, minji), 200);
    });

    await t.step(
      "settings list whom one blocked and muted, and undo it",
      async () => {
        await app.post("/people/dami/mute", {}, { as: minji });
        const settings = await app.get("/settings/blocks", { as: minji });
        assert.ok(settings.text.includes('action="/people/bada/block"'));
        assert.ok(settings.text.includes('action="/people/dami/mute"'));
        assert.deepEqual(await htmlErrors(settings.text), []);
        const listed = await app.get("/rent", { as: minji });
        assert.ok(!listed.text.includes("빨간 캠핑 텐트"));
        assert.equal(await statusOf(similar, minji), 200);
        const next = "/settings/blocks";
        for (const path of ["/people/bada/block", "/people/dami/mute"]) {
          const undone = await app.post(path, { next }, { as: minji });
          assert.equal(undone.location, next);
        }
        const after = await app.get(next, { as: minji });
        assert.ok(!after.text.includes("/people/bada/block"));
        for (const path of lists) {
          const { text } = await app.get(path, { as: bada });
          assert.ok(text.includes(TENT), path);
        }
        await say(app, { room, as: minji, body: "다시 안녕하세요" });
      },
    );
  } finally {
    await app.close();
  }
});
