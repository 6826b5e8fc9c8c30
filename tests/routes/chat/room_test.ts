import assert from "node:assert/strict";
import { inquire, saidIn, say, unreadIn } from "../../support/rooms.ts";
import { putUp } from "../../support/things.ts";
import { withApp } from "../../support/with_app.ts";

withApp("asking about a thing opens one room, however often", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  const bada = await app.signUp({ name: "바다" });
  const path = await putUp(app, minji);
  const room = await inquire(app, { path, as: bada });
  assert.equal(await inquire(app, { path, as: bada }), room);
  const { status, text } = await app.get(room, { as: bada });
  assert.equal(status, 200);
  for (const shown of ["민지", "4인용 캠핑 텐트", "12,000원 / 일"]) {
    assert.ok(text.includes(shown), shown);
  }
});

withApp("two neighbours talk without a script", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  const bada = await app.signUp({ name: "바다" });
  const path = await putUp(app, minji);
  const room = await inquire(app, { path, as: bada });
  await say(app, { room, as: bada, body: "안녕하세요\n빌릴 수 있을까요?" });
  assert.equal(unreadIn((await app.get("/", { as: minji })).text), 1);
  const list = await app.get("/chat", { as: minji });
  assert.ok(list.text.includes("안녕하세요 빌릴 수 있을까요?"));
  assert.ok(list.text.includes(`href="${room}"`));
  assert.match(list.text, /<title>\(1\) 채팅 · 마당<\/title>/);
  const opened = await app.get(room, { as: minji });
  assert.deepEqual(saidIn(opened.text), ["안녕하세요\n빌릴 수 있을까요?"]);
  assert.equal(unreadIn(opened.text), 0);
  assert.equal(unreadIn((await app.get("/", { as: minji })).text), 0);
  await say(app, { room, as: minji, body: "네, 그럼요" });
  const back = await app.get(room, { as: bada });
  assert.deepEqual(saidIn(back.text), [
    "안녕하세요\n빌릴 수 있을까요?",
    "네, 그럼요",
  ]);
  assert.ok(back.text.includes("읽음"));
});
