import assert from "node:assert/strict";
import { inLiveYard } from "@/tests/support/live.ts";

inLiveYard("two people talk, each sees every message once", async (yard) => {
  const owner = await yard.line(yard.owner);
  const asker = await yard.line(yard.asker);
  const { room } = yard;
  const hello = await owner.hear("hello");
  assert.deepEqual(hello.unread, { total: 0, rooms: {} });
  owner.say({ t: "sub", room, seq: 0 });
  asker.say({ t: "sub", room, seq: 0 });
  await owner.hear("head");
  await asker.hear("head");
  asker.say({ t: "send", room, cid: "aaaaaaaa", body: "빌릴 수 있을까요?" });
  const ack = await asker.hear("ack");
  assert.deepEqual(ack, { t: "ack", cid: "aaaaaaaa", room, seq: 1 });
  const heard = await owner.hear("ev");
  assert.equal(heard.body, "빌릴 수 있을까요?");
  assert.equal(heard.author, (await asker.hear("hello")).me);
  const unread = await owner.hear("unread");
  assert.deepEqual(unread, { t: "unread", room, n: 1, total: 1 });
  owner.say({ t: "read", room, seq: 1 });
  const read = await asker.hear("read", ({ seq }) => seq === 1);
  assert.equal(read.user, hello.me);
  await owner.hear("unread", ({ n }) => n === 0);
});
