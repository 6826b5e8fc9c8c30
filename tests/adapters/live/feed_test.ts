import assert from "node:assert/strict";
import type { Connection } from "@/adapters/live/connection.ts";
import { createFeed } from "@/adapters/live/feed.ts";
import type { LiveReads } from "@/adapters/live/live.ts";
import type { RoomEvent } from "@/domain/chat/mod.ts";

const ROOM = "01a1fc42-9f8a-74eb-af8a-4bdc39a7ad08";

/** A room of so many events, as the database would tell of it; counts how often it is asked. */
function room(count: number) {
  const events: RoomEvent[] = [];
  for (let n = 0; n < count; n++) add();

  function add() {
    events.push({
      seq: events.length + 1,
      kind: "deal",
      authorId: null,
      at: "2026-11-28T00:00:00.000Z",
      data: { dealId: ROOM, verb: "accept", state: "accepted" },
    });
  }

  const asked: number[] = [];
  const reads = {
    async part({ after }: { after: number }) {
      asked.push(after);
      const part = { events: events.slice(after), lastSeq: events.length };
      await new Promise((resolve) => setTimeout(resolve, 5));
      return part;
    },
  } as unknown as LiveReads;
  const feed = createFeed(ROOM, {
    reads,
    onProblem: (error) => assert.fail(String(error)),
    onSystem() {},
  });
  return { feed, add, asked, events };
}

/** A socket that keeps the numbers it was told, and knows when it is up to date. */
function ear() {
  const seqs: number[] = [];
  const ready = Promise.withResolvers<void>();
  const connection = {
    isOpen: () => true,
    drained: () => Promise.resolve(),
    send: (text: string) => seqs.push(JSON.parse(text).seq),
    say: ({ t }: { t: string }) => t === "head" ? ready.resolve() : undefined,
  } as unknown as Connection;
  return { connection, seqs, ready: ready.promise };
}

Deno.test("a crowd that comes back from one place is read to together", async () => {
  const { feed, add, asked } = room(40);
  const ears = Array.from({ length: 100 }, ear);
  for (const { connection } of ears) {
    feed.follow(connection, { seq: 35, lastSeq: 40 });
  }
  // Something is said before the reading has come.
  add();
  feed.wake(41);
  await Promise.all(ears.map(({ ready }) => ready));
  add();
  feed.wake(42);
  while (ears.some(({ seqs }) => seqs.at(-1) !== 42)) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  for (const { seqs } of ears) {
    assert.deepEqual(seqs, [36, 37, 38, 39, 40, 41, 42]);
  }
  assert.ok(asked.length < 8, `asked ${asked.length} times`);
});

Deno.test("who comes back from elsewhere is read to alone, and misses nothing either", async () => {
  const { feed, asked } = room(40);
  const ears = [30, 20, 30, 39].map((seq) => ({ ...ear(), seq }));
  for (const { connection, seq } of ears) {
    feed.follow(connection, { seq, lastSeq: 40 });
  }
  await Promise.all(ears.map(({ ready }) => ready));
  for (const { seqs, seq } of ears) {
    assert.deepEqual(
      seqs,
      Array.from({ length: 40 - seq }, (_, n) => seq + n + 1),
    );
  }
  assert.deepEqual(asked.slice(0, 3).toSorted(), [20, 30, 39]);
});

Deno.test("what was committed here is told without reading it, in its turn, and what is missing is read", async () => {
  const { feed, add, asked, events } = room(2);
  const { connection, seqs, ready } = ear();
  feed.follow(connection, { seq: 2, lastSeq: 2 });
  await ready;
  const say = () => {
    add();
    return events.at(-1) ?? assert.fail();
  };
  feed.know(say());
  feed.wake(3);
  feed.know(say());
  feed.wake(4);
  assert.deepEqual(seqs, [3, 4]);
  assert.deepEqual(asked, []);
  // The fifth was committed elsewhere, and its signal got lost.
  say();
  feed.know(say());
  feed.wake(6);
  while (seqs.length < 4) await new Promise((next) => setTimeout(next, 5));
  assert.deepEqual(seqs, [3, 4, 5, 6]);
  assert.deepEqual(asked, [4]);
});
