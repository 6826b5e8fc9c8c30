import assert from "node:assert/strict";
import { createBroadcastBus } from "@/adapters/bus/broadcast_bus.ts";
import type { Bus } from "@/adapters/bus/bus.ts";
import { createNatsBus } from "@/adapters/bus/nats_bus.ts";
import { createPostgresBus } from "@/adapters/bus/postgres_bus.ts";
import { NATS, startNats } from "@/tests/support/nats_server.ts";
import {
  openServerDatabase,
  POSTGRES,
} from "@/tests/support/server_databases.ts";
import { testWith } from "@/tests/support/skip.ts";

const PATIENCE_MS = 10_000;

function onProblem(error: unknown) {
  throw error;
}

/** Two ends of one bus, both listening. */
async function together(one: Bus, other: Bus, body: () => Promise<void>) {
  try {
    await reach(one, other);
    await reach(other, one);
    await body();
  } finally {
    one.close();
    other.close();
    // Connections are closed behind the caller's back.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** Says hello until it is heard: connecting takes a moment. */
async function reach(from: Bus, to: Bus) {
  const heard = Promise.withResolvers<void>();
  const stop = to.subscribe("hello", () => heard.resolve());
  const timer = setInterval(() => from.publish("hello", ""), 50);
  const patience = setTimeout(heard.reject, PATIENCE_MS, new Error("Silence"));
  await heard.promise;
  clearInterval(timer);
  clearTimeout(patience);
  stop();
}

async function expectWords(one: Bus, other: Bus) {
  const here: string[] = [];
  const there: string[] = [];
  const elsewhere: string[] = [];
  const all = Promise.withResolvers<void>();
  one.subscribe("room:1", (payload) => here.push(payload));
  other.subscribe("room:2", (payload) => elsewhere.push(payload));
  const stop = other.subscribe("room:1", (payload) => {
    there.push(payload);
    if (payload === "200") all.resolve();
  });
  for (let n = 1; n <= 200; n++) one.publish("room:1", String(n));
  assert.equal(here.length, 200);
  await all.promise;
  const expected = Array.from({ length: 200 }, (_, index) => String(index + 1));
  assert.deepEqual(there, expected);
  assert.deepEqual(elsewhere, []);
  stop();
  one.publish("room:1", "after");
  await reach(one, other);
  assert.equal(there.length, 200);
}

Deno.test("the bus of one process reaches its own listeners at once", () => {
  const bus = createBroadcastBus();
  const heard: string[] = [];
  const stop = bus.subscribe("a", (payload) => heard.push(payload));
  bus.publish("a", "one");
  bus.publish("b", "other");
  stop();
  bus.publish("a", "two");
  bus.close();
  assert.deepEqual(heard, ["one"]);
});

testWith(
  POSTGRES,
  "the bus over Postgres tells other processes all, in order",
  async () => {
    const { url, close } = await openServerDatabase();
    const one = createPostgresBus(url, { onProblem });
    const other = createPostgresBus(url, { onProblem });
    await together(one, other, () => expectWords(one, other));
    await close();
  },
);

testWith(
  POSTGRES,
  "the bus over Postgres says the same once, and leaves out what is too long",
  async () => {
    const { url, close } = await openServerDatabase();
    const one = createPostgresBus(url, { onProblem });
    const other = createPostgresBus(url, { onProblem });
    await together(one, other, async () => {
      const heard: string[] = [];
      other.subscribe("room:1", (payload) => heard.push(payload));
      one.publish("room:1", "가".repeat(4_000));
      for (let n = 0; n < 100; n++) one.publish("room:1", "again");
      await reach(one, other);
      assert.deepEqual(heard, ["again"]);
    });
    await close();
  },
);

testWith(
  NATS,
  "the bus over NATS tells other processes all, in order",
  async () => {
    const { url, stop } = startNats();
    const one = createNatsBus(url, { onProblem });
    const other = createNatsBus(url, { onProblem });
    await together(one, other, () => expectWords(one, other));
    await stop();
  },
);
