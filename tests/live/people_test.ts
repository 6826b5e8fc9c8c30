import assert from "node:assert/strict";
import { PRESENCE_TOPIC } from "@/domain/live/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { inLiveYard, type Line, type LiveYard } from "@/tests/support/live.ts";

async function following(yard: LiveYard, who: "owner" | "asker") {
  const line = await yard.line(yard[who]);
  line.say({ t: "sub", room: yard.room, seq: 0 });
  await line.hear("head");
  return line;
}

function lastWord(line: Line): boolean | undefined {
  return line.heard("presence").at(-1)?.online;
}

inLiveYard(
  "R15 who is about is told, and who has gone is not",
  async (yard) => {
    const { room } = yard;
    const owner = await following(yard, "owner");
    assert.equal(lastWord(owner), false);
    const asker = await yard.line(yard.asker);
    const came = await owner.hear("presence", ({ online }) => online);
    assert.equal(came.room, room);
    assert.equal(came.user, (await asker.hear("hello")).me);
    const second = await yard.line(yard.asker);
    await asker.close();
    await second.hear("hello");
    assert.equal(lastWord(owner), true);
    await second.close();
    const told = owner.heard("presence").length;
    await owner.hear("presence", () => owner.heard("presence").length > told);
    assert.equal(lastWord(owner), false);
  },
);

inLiveYard("R15 a page that is turned is no coming and going", async (yard) => {
  const owner = await following(yard, "owner");
  const asker = await yard.line(yard.asker);
  await owner.hear("presence", ({ online }) => online);
  const told = owner.heard("presence").length;
  await asker.close();
  const next = await yard.line(yard.asker);
  next.say({ t: "sub", room: yard.room, seq: 0 });
  await next.hear("head");
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  assert.equal(owner.heard("presence").length, told);
});

inLiveYard(
  "R15 somebody in another isolate counts, until that isolate is gone",
  async (yard) => {
    const { bus } = yard.app.ports;
    const owner = await following(yard, "owner");
    const { id: member } = await yard.viewer(yard.asker);
    const say = (signal: unknown) =>
      bus.publish(PRESENCE_TOPIC, JSON.stringify(signal));
    say({ from: "another", here: [member] });
    const came = await owner.hear("presence", ({ online }) => online);
    assert.equal(came.user, shortId(member));
    say({ from: "another", here: [] });
    await owner.hear(
      "presence",
      ({ online }) => !online && owner.heard("presence").length > 2,
    );
  },
);

inLiveYard(
  "R16 typing reaches the other one of the room, and nobody else",
  async (yard) => {
    const { room } = yard;
    const owner = await following(yard, "owner");
    const asker = await following(yard, "asker");
    const tab = await following(yard, "asker");
    const stranger = await yard.line(yard.stranger);
    stranger.say({ t: "sub", room, seq: 0 });
    await stranger.hear("err");
    const silent = await yard.line(yard.owner);
    asker.say({ t: "typing", room });
    const { user } = await owner.hear("typing");
    assert.equal(user, (await asker.hear("hello")).me);
    asker.say({ t: "typing", room });
    assert.equal((await asker.hear("err")).code, "TooManyRequests");
    asker.say({ t: "send", room, cid: "after-typing", body: "다 썼어요" });
    await tab.hear("ev");
    await owner.hear("ev");
    assert.equal(owner.heard("typing").length, 1);
    for (const line of [asker, tab, stranger, silent]) {
      assert.deepEqual(line.heard("typing"), []);
    }
  },
);
