import assert from "node:assert/strict";
import { takeMeasure } from "@/actions/moderation/take_measure.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { neighbourhood } from "@/tests/support/neighbours.ts";
import { inLiveYard, type LiveYard } from "@/tests/support/live.ts";
import { appoint } from "@/tests/support/staff.ts";

const BITES_MS = 1_000;

async function administrator({ app: { ports } }: LiveYard): Promise<Viewer> {
  const viewer = await neighbourhood(ports.db).member("관리");
  await appoint(ports.db, viewer.id, "admin");
  return { ...viewer, role: "admin" };
}

inLiveYard(
  "R22 a ban ends a member's lines within a second, and nobody else's",
  async (yard) => {
    const { app: { ports }, room } = yard;
    const viewer = await administrator(yard);
    const banned = await yard.line(yard.owner);
    const other = await yard.line(yard.asker);
    await banned.hear("hello");
    const { id: memberId } = await yard.viewer(yard.owner);
    const from = performance.now();
    const result = await takeMeasure(ports, {
      viewer,
      measure: { kind: "ban", memberId },
      reason: "여러 번 어겼어요.",
      deed: null,
    });
    assert.ok(result.ok);
    assert.ok([4401, 4403].includes(await banned.closed));
    assert.ok(performance.now() - from < BITES_MS);
    other.say({ t: "sub", room, seq: 0 });
    await other.hear("head");
  },
);

inLiveYard(
  "a message that staff remove goes from every open window, as the house's own word",
  async (yard) => {
    const { app: { ports }, room, roomId } = yard;
    const viewer = await administrator(yard);
    const reader = await yard.line(yard.asker);
    const author = await yard.line(yard.owner);
    for (const line of [reader, author]) {
      line.say({ t: "sub", room, seq: 0 });
      await line.hear("head");
    }
    author.say({ t: "send", room, cid: "rude-words", body: "나쁜 말" });
    const { seq } = await author.hear("ack");
    const result = await takeMeasure(ports, {
      viewer,
      measure: { kind: "remove", roomId, seq },
      reason: "고운 말을 써 주세요.",
      deed: null,
    });
    assert.ok(result.ok);
    for (const line of [reader, author]) {
      const { author, target } = await line.hear(
        "ev",
        ({ kind }) => kind === "delete",
      );
      assert.deepEqual({ author, target }, { author: null, target: seq });
    }
  },
);
