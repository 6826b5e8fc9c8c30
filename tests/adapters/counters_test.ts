import assert from "node:assert/strict";
import { createBroadcastBus } from "@/adapters/bus/broadcast_bus.ts";
import {
  type CountersOptions,
  createCounters,
  type UnreadCounters,
} from "@/adapters/counters.ts";
import { createLog } from "@/adapters/log.ts";
import { openDenoKv } from "@/db/kv/deno_kv.ts";
import type { Kv } from "@/db/kv/kv.ts";
import { memberTopic, type UnreadCount } from "@/domain/chat/mod.ts";

/** Counters over a database that is whatever `counts` says. */
async function withCounters(
  body: (yard: {
    kv: Kv;
    counters: UnreadCounters;
    counts: UnreadCount[];
    heard: string[];
    options: CountersOptions;
  }) => Promise<void>,
) {
  const kv = await openDenoKv(":memory:");
  const bus = createBroadcastBus(crypto.randomUUID());
  const counts: UnreadCount[] = [];
  const heard: string[] = [];
  const options = {
    kv,
    bus,
    log: createLog("none"),
    countByRooms: (ids: readonly string[]) =>
      Promise.resolve(counts.filter(({ roomId }) => ids.includes(roomId))),
    countByMember: (id: string) =>
      Promise.resolve(counts.filter(({ memberId }) => memberId === id)),
  };
  bus.subscribe(memberTopic("minji"), (text) => heard.push(text));
  try {
    const counters = createCounters(options);
    await body({ kv, counters, counts, heard, options });
  } finally {
    bus.close();
    await kv.close();
  }
}

function count(roomId: string, n: number, version: number): UnreadCount {
  return { roomId, memberId: "minji", n, version };
}

Deno.test("get() counts who is not known yet, and adds up the rooms", () =>
  withCounters(async ({ counters, counts }) => {
    counts.push(count("a", 2, 5), count("b", 0, 9), count("c", 3, 3));
    assert.deepEqual(await counters.get("minji"), {
      total: 5,
      rooms: { a: 2, c: 3 },
    });
    assert.deepEqual(await counters.get("bada"), { total: 0, rooms: {} });
  }));

Deno.test("refresh() keeps a room's counts, and tells its members", () =>
  withCounters(async ({ counters, counts, heard }) => {
    await counters.get("minji");
    counts.push(count("a", 1, 1));
    await counters.refresh("a");
    assert.equal((await counters.get("minji")).total, 1);
    assert.deepEqual(heard, ['{"room":"a"}']);
    counts[0] = count("a", 0, 2);
    await counters.refresh("a");
    assert.deepEqual(await counters.get("minji"), { total: 0, rooms: {} });
  }));

Deno.test("a slower, older count never wins over a newer one", () =>
  withCounters(async ({ counters, options }) => {
    await counters.get("minji");
    const older = Promise.withResolvers<UnreadCount[]>();
    const slow = createCounters({
      ...options,
      countByRooms: () => older.promise,
    });
    const fast = createCounters({
      ...options,
      countByRooms: () => Promise.resolve([count("a", 0, 8)]),
    });
    const waiting = slow.refresh("a");
    await fast.refresh("a");
    older.resolve([count("a", 3, 7)]);
    await waiting;
    assert.equal((await counters.get("minji")).total, 0);
  }));

Deno.test("many who ask at once cost two counts, and the last one serves all", () =>
  withCounters(async ({ options }) => {
    let asked = 0;
    let version = 0;
    const counters = createCounters({
      ...options,
      async countByRooms() {
        asked += 1;
        const now = version;
        await new Promise((resolve) => setTimeout(resolve, 5));
        return [count("a", now, now)];
      },
    });
    await counters.get("minji");
    const asking = Array.from({ length: 20 }, () => {
      version += 1;
      return counters.refresh("a");
    });
    await Promise.all(asking);
    assert.equal(asked, 2);
    assert.equal((await counters.get("minji")).total, 20);
    await counters.settle();
  }));

Deno.test("what nobody waits for is counted together, soon", () =>
  withCounters(async ({ options }) => {
    const asked: string[][] = [];
    const counters = createCounters({
      ...options,
      countByRooms(ids) {
        asked.push([...ids]);
        return Promise.resolve(ids.map((id) => count(id, 1, asked.length)));
      },
    });
    await counters.get("minji");
    for (let n = 0; n < 50; n++) counters.refreshSoon(n % 2 ? "a" : "b");
    assert.deepEqual(asked, []);
    while (asked.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    counters.refreshSoon("c");
    // Whoever waits takes along what would have waited.
    await counters.refresh("d");
    assert.deepEqual(asked, [["b", "a"], ["c", "d"]]);
    counters.refreshSoon("e");
    await counters.settle();
    assert.deepEqual(asked[2], ["e"]);
    assert.equal((await counters.get("minji")).total, 5);
  }));

Deno.test("what was lost or is wrong is counted anew", () =>
  withCounters(async ({ kv, counters, counts }) => {
    counts.push(count("a", 2, 4));
    await counters.get("minji");
    for (const { key } of await kv.list(["unread"])) await kv.delete(key);
    assert.equal((await counters.get("minji")).total, 2);
    // A count that nobody told of: the recount finds it, also where all is read now.
    counts[0] = count("a", 0, 6);
    assert.equal((await counters.get("minji")).total, 2);
    assert.equal((await counters.recount("minji")).total, 0);
  }));

Deno.test("refresh() does not fail when the database does", () =>
  withCounters(async ({ options }) => {
    const counters = createCounters({
      ...options,
      countByRooms: () => Promise.reject(new Error("gone")),
    });
    await counters.refresh("a");
    await counters.settle();
  }));
