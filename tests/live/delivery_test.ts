import assert from "node:assert/strict";
import { sendMessage } from "@/actions/chat/send_message.ts";
import { roomTopic } from "@/domain/chat/mod.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { sql } from "@/db/db.ts";
import { forgetting, headless } from "@/tests/support/faults.ts";
import { inLiveYard, type Line, type LiveYard } from "@/tests/support/live.ts";
import { sayMany } from "@/tests/support/many_events.ts";

/** So long after the heads were told, what was lost is there… */
const REPAIRED_MS = 2_000;
/** …and they are told so soon even on a machine that is busy. */
const PATIENCE_MS = 5_000;
const LOUD = { env: { LIMIT_SCALE: "1000" } };

function seqs(line: Line): number[] {
  return line.heard("ev").map(({ seq }) => seq);
}

function upTo(last: number, first = 1): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Said without the bus knowing: a fan-out that was dropped. */
async function saySilently(yard: LiveYard, count: number) {
  const { id: authorId } = await yard.viewer(yard.owner);
  const { db } = yard.app.ports;
  await sayMany(db, { roomId: yard.roomId, authorId, count });
}

inLiveYard(
  "R2 the same message five times, at once and on another line, is one row with one ack",
  async (yard) => {
    const { room } = yard;
    const message = { t: "send", room, cid: "sametwice", body: "한 번만" };
    const lines = await Promise.all(
      Array.from({ length: 5 }, () => yard.line(yard.asker)),
    );
    for (const line of lines) line.say(message);
    const acks = await Promise.all(lines.map((line) => line.hear("ack")));
    assert.deepEqual(acks.map(({ seq }) => seq), [1, 1, 1, 1, 1]);
    await lines[0]?.close();
    const again = await yard.line(yard.asker);
    again.say(message);
    assert.equal((await again.hear("ack")).seq, 1);
    again.say({ t: "sub", room, seq: 0 });
    await again.hear("head");
    assert.deepEqual(seqs(again), [1]);
  },
);

inLiveYard(
  "R4 fifty readers see what four writers say in one order",
  async (yard) => {
    const { room } = yard;
    const readers = await Promise.all(
      Array.from({ length: 50 }, () => yard.line(yard.owner)),
    );
    for (const reader of readers) {
      reader.say({ t: "sub", room, seq: 0 });
      await reader.hear("head");
    }
    const writers = await Promise.all(
      Array.from({ length: 4 }, () => yard.line(yard.asker)),
    );
    for (let n = 0; n < 100; n++) {
      const cid = `message-${n}`;
      writers[n % 4]?.say({ t: "send", room, cid, body: String(n) });
    }
    const told = await Promise.all(readers.map(async (reader) => {
      await reader.hear("ev", ({ seq }) => seq === 100);
      return reader.heard("ev").map(({ seq, body }) => `${seq} ${body}`);
    }));
    assert.deepEqual(seqs(readers[0] as Line), upTo(100));
    for (const one of told) assert.deepEqual(one, told[0]);
  },
  LOUD,
);

/** Misses so much while away, and comes back while others go on talking. */
async function missAndReturn(yard: LiveYard, missed: number) {
  const { room } = yard;
  await saySilently(yard, 3);
  const reader = await yard.line(yard.asker);
  reader.say({ t: "sub", room, seq: 0 });
  await reader.hear("ev", ({ seq }) => seq === 3);
  await reader.close();
  await saySilently(yard, missed);
  const back = await yard.line(yard.asker);
  back.say({ t: "sub", room, seq: 3 });
  const talker = await yard.line(yard.owner);
  for (let n = 0; n < 5; n++) {
    talker.say({ t: "send", room, cid: `meanwhile-${n}`, body: "그리고" });
  }
  await back.hear("ev", ({ seq }) => seq === missed + 8);
  assert.deepEqual(seqs(back), upTo(missed + 8, 4));
  assert.deepEqual(back.heard("reset"), []);
}

for (const missed of [1, 40, 41, 500, 5_000]) {
  inLiveYard(
    `R5 who missed ${missed} gets each once, while others go on talking`,
    (yard) => missAndReturn(yard, missed),
  );
}

inLiveYard(
  "R5† a room that keeps forty events for who was away is found out by the next",
  async (yard) => {
    await assert.rejects(missAndReturn(yard, 500), assert.AssertionError);
  },
  { fault: forgetting },
);

inLiveYard(
  "R6 a future number, and more than may be missed, is a reset; then it goes on",
  async (yard) => {
    const { room } = yard;
    await saySilently(yard, 10_002);
    const future = await yard.line(yard.asker);
    future.say({ t: "sub", room, seq: 99_999 });
    assert.deepEqual(await future.hear("reset"), { t: "reset", room });
    const late = await yard.line(yard.asker);
    late.say({ t: "sub", room, seq: 1 });
    await late.hear("reset");
    await late.hear("head");
    late.say({ t: "send", room, cid: "afterwards", body: "다시" });
    await late.hear("ev", ({ seq }) => seq === 10_003);
    await future.hear("ev", ({ seq }) => seq === 10_003);
    assert.deepEqual(seqs(late), [10_003]);
  },
);

inLiveYard(
  "R6 a range that is no longer there is a reset; what is there still comes",
  async (yard) => {
    const { room, roomId, app: { ports } } = yard;
    await saySilently(yard, 30);
    await ports.db.query(sql`
      delete from room_events where room_id = ${roomId} and seq <= 20`);
    const late = await yard.line(yard.asker);
    late.say({ t: "sub", room, seq: 10 });
    assert.deepEqual(await late.hear("reset"), { t: "reset", room });
    const lately = await yard.line(yard.asker);
    lately.say({ t: "sub", room, seq: 20 });
    await lately.hear("head", ({ heads }) => heads[room] === 30);
    assert.deepEqual(seqs(lately), upTo(30, 21));
    assert.deepEqual(lately.heard("reset"), []);
  },
);

inLiveYard("R7 an edit and a deletion made meanwhile arrive", async (yard) => {
  const { room } = yard;
  const asker = await yard.line(yard.asker);
  asker.say({ t: "send", room, cid: "to-change", body: "내일" });
  asker.say({ t: "send", room, cid: "to-delete", body: "아니" });
  await asker.hear("ack", ({ seq }) => seq === 2);
  asker.say({ t: "edit", room, seq: 1, body: "모레" });
  asker.say({ t: "delete", room, seq: 2 });
  asker.say({ t: "send", room, cid: "the-last-one", body: "끝" });
  await asker.hear("ack", ({ seq }) => seq === 5);
  const owner = await yard.line(yard.owner);
  owner.say({ t: "sub", room, seq: 2 });
  await owner.hear("ev", ({ seq }) => seq === 5);
  const [edit, deletion] = owner.heard("ev");
  assert.deepEqual([edit?.kind, edit?.target, edit?.body], ["edit", 1, "모레"]);
  assert.deepEqual([deletion?.kind, deletion?.target], ["delete", 2]);
});

/** Somebody says something that the bus does not tell. */
async function missAndRepair(yard: LiveYard) {
  const { room } = yard;
  const reader = await yard.line(yard.asker);
  reader.say({ t: "sub", room, seq: 0 });
  await reader.hear("head", ({ heads }) => heads[room] === 0);
  await saySilently(yard, 3);
  assert.deepEqual(seqs(reader), []);
  const isNews = ({ heads }: { heads: Record<string, number> }) =>
    heads[room] === 3;
  await reader.hear("head", isNews, PATIENCE_MS);
  const from = performance.now();
  await reader.hear("ev", ({ seq }) => seq === 3);
  assert.ok(performance.now() - from < REPAIRED_MS);
  assert.deepEqual(seqs(reader), [1, 2, 3]);
}

inLiveYard(
  "R9 what the bus dropped is told within two seconds of the next heads",
  missAndRepair,
  { headEveryMs: 500 },
);

inLiveYard(
  "R9† where nobody looks at the heads, it is missed",
  (yard) => assert.rejects(missAndRepair(yard), /No such head/),
  { headEveryMs: 500, fault: headless },
);

inLiveYard(
  "R9 a bus that repeats and runs ahead tells nothing twice",
  async (yard) => {
    const { room, roomId, app: { ports } } = yard;
    const reader = await yard.line(yard.asker);
    reader.say({ t: "sub", room, seq: 0 });
    await reader.hear("head");
    const viewer = await yard.viewer(yard.owner);
    for (let n = 1; n <= 5; n++) {
      await sendMessage(ports, { viewer, roomId, clientId: null, body: "또" });
      for (const seq of [n, n + 7, 1]) {
        ports.bus.publish(roomTopic(roomId), JSON.stringify({ seq }));
      }
    }
    await reader.hear("ev", ({ seq }) => seq === 5);
    assert.deepEqual(seqs(reader), upTo(5));
  },
);

inLiveYard(
  "R14 the reading mark of the other one is told, and never goes back",
  async (yard) => {
    const { room } = yard;
    await saySilently(yard, 5);
    const owner = await yard.line(yard.owner);
    owner.say({ t: "sub", room, seq: 0 });
    const asker = await yard.line(yard.asker);
    asker.say({ t: "read", room, seq: 4 });
    asker.say({ t: "read", room, seq: 2 });
    asker.say({ t: "read", room, seq: 5 });
    await owner.hear("read", ({ seq }) => seq === 5);
    const marks = owner.heard("read").map(({ seq }) => seq);
    assert.deepEqual(marks, marks.toSorted((a, b) => a - b));
    const later = await yard.line(yard.owner);
    later.say({ t: "sub", room, seq: 5 });
    const { user, seq } = await later.hear("read");
    const { id } = await yard.viewer(yard.asker);
    assert.deepEqual([user, seq], [shortId(id), 5]);
  },
);
