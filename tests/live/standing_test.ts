import assert from "node:assert/strict";
import { tellBan } from "@/actions/accounts/tell_ban.ts";
import { inLiveYard, openLine } from "@/tests/support/live.ts";
import { setStanding } from "@/tests/support/standing.ts";

for (
  const [standing, code] of [
    ["unconfirmed", "Unconfirmed"],
    ["suspended", "Suspended"],
  ] as const
) {
  inLiveYard(
    `R23: on a socket whoever is ${standing} follows and reads, and every word of theirs is refused by name`,
    async (yard) => {
      const { app, room, owner, asker } = yard;
      const other = await yard.line(owner);
      other.say({ t: "sub", room, seq: 0 });
      await other.hear("head");
      const line = await yard.line(asker);
      line.say({ t: "sub", room, seq: 0 });
      await line.hear("head");
      const cid = crypto.randomUUID();
      line.say({ t: "send", room, cid, body: "안녕하세요" });
      const { seq } = await line.hear("ack");
      await other.hear("ev");

      await setStanding(app, { person: asker, standing });
      line.say({ t: "send", room, cid: crypto.randomUUID(), body: "또" });
      line.say({ t: "edit", room, seq, body: "바꿈" });
      line.say({ t: "delete", room, seq });
      line.say({ t: "typing", room });
      await line.hear("err", () => line.heard("err").length === 4);
      assert.deepEqual(
        line.heard("err").map((frame) => frame.code),
        [code, code, code, code],
      );
      assert.equal(other.heard("ev").length, 1, "nothing was said or changed");
      assert.deepEqual(other.heard("typing"), []);

      other.say({ t: "send", room, cid: crypto.randomUUID(), body: "들려요?" });
      await line.hear("ev", (frame) => frame.seq > seq);
    },
  );
}

inLiveYard(
  "R22: a ban ends every open socket within a second and lets no new one in",
  async (yard) => {
    const { app, origin, asker } = yard;
    const lines = [await yard.line(asker), await yard.line(asker)];
    for (const line of lines) await line.hear("hello");
    const { id } = await yard.viewer(asker);
    await setStanding(app, { person: asker, standing: "banned" });
    const started = performance.now();
    tellBan(app.ports, id);
    for (const line of lines) assert.equal(await line.closed, 4403);
    assert.ok(performance.now() - started < 1000);
    await assert.rejects(openLine(origin, { person: asker }));
    const answer = await app.get("/ws", {
      as: asker,
      headers: { upgrade: "websocket", origin: "http://localhost" },
    });
    assert.equal(answer.status, 403);
  },
);

inLiveYard(
  "R22: a ban whose signal is lost ends the socket at the next look",
  async (yard) => {
    const { app, asker, owner } = yard;
    const line = await yard.line(asker);
    const other = await yard.line(owner);
    await line.hear("hello");
    await other.hear("hello");
    await setStanding(app, { person: asker, standing: "banned" });
    assert.equal(await line.closed, 4403);
    assert.equal(app.ports.live.size(), 1, "others stay");
  },
  { headEveryMs: 200 },
);
