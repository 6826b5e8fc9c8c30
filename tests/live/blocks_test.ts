import assert from "node:assert/strict";
import { toggleBlock } from "@/actions/reports/toggle_block.ts";
import type { PresenceFrame } from "@/domain/live/to_browser.ts";
import { inLiveYard, type Line, type LiveYard } from "@/tests/support/live.ts";

async function following(yard: LiveYard, who: "owner" | "asker") {
  const line = await yard.line(yard[who]);
  line.say({ t: "sub", room: yard.room, seq: 0 });
  await line.hear("head");
  return line;
}

inLiveYard(
  "R15 R16 a block takes two people out of each other's sight at once, and refuses what they say",
  async (yard) => {
    const { room, app } = yard;
    const viewer = await yard.viewer(yard.owner);
    const { handle } = await yard.viewer(yard.asker);
    const owner = await following(yard, "owner");
    const asker = await following(yard, "asker");
    await asker.hear("presence", ({ online }) => online);
    asker.say({ t: "typing", room });
    await owner.hear("typing");

    const askedAt = asker.frames.length;
    const toldAt = owner.frames.length;
    await toggleBlock(app.ports, { viewer, handle });
    const vanished = ({ frames }: Line, since: number) =>
    (
      frame: PresenceFrame,
    ) => frames.indexOf(frame) >= since && !frame.online;
    await asker.hear("presence", vanished(asker, askedAt));
    await owner.hear("presence", vanished(owner, toldAt));
    for (
      const [line, cid] of [[owner, "from-owner"], [
        asker,
        "from-asker",
      ]] as const
    ) {
      line.say({ t: "send", room, cid, body: "저기요" });
      const { code } = await line.hear("err", (frame) => frame.cid === cid);
      assert.equal(code, "CannotWrite");
    }
    const typed = owner.heard("typing").length;
    const seen = asker.heard("presence").length;
    // Somebody who comes back is seen by nobody across the block.
    const again = await following(yard, "owner");
    assert.deepEqual(again.heard("presence"), []);
    const tab = await following(yard, "asker");
    tab.say({ t: "typing", room });
    tab.say({ t: "read", room, seq: 1 });
    tab.say({ t: "edit", room, seq: 1, body: "?" });
    await tab.hear("err", ({ code }) => code !== "TooManyRequests");
    assert.equal(owner.heard("typing").length, typed);
    assert.equal(asker.heard("presence").length, seen);

    const before = asker.frames.length;
    await toggleBlock(app.ports, { viewer, handle });
    await asker.hear(
      "presence",
      (frame) => asker.frames.indexOf(frame) >= before && frame.online,
    );
    asker.say({ t: "send", room, cid: "after-all", body: "다시 안녕하세요" });
    await owner.hear("ev");
  },
);
