import assert from "node:assert/strict";
import { openDenoKv } from "@/db/kv/deno_kv.ts";
import type { Kv } from "@/db/kv/kv.ts";
import { openKv } from "@/db/kv/open_kv.ts";
import { openPostgresKv } from "@/db/kv/postgres_kv.ts";
import { eachEngine, openTestDb } from "../support/db.ts";

eachTwin("set() is read by get() until delete()", async (kv) => {
  assert.equal(await kv.get(["session", "a"]), null);
  await kv.set(["session", "a"], { member: "m", since: 1 });
  assert.deepEqual(await kv.get(["session", "a"]), { member: "m", since: 1 });
  await kv.set(["session", "a"], { member: "m", since: 2 });
  assert.deepEqual(await kv.get(["session", "a"]), { member: "m", since: 2 });
  await kv.delete(["session", "a"]);
  await kv.delete(["session", "a"]);
  assert.equal(await kv.get(["session", "a"]), null);
});

eachTwin("every JSON value is kept as it is", async (kv) => {
  for (
    const value of [0, "", "한글 '\"\\", false, [1, [null]], {
      a: { b: "\u0000" },
    }]
  ) {
    await kv.set(["value"], value);
    assert.deepEqual(await kv.get(["value"]), value);
  }
});

eachTwin("keys that look alike are different keys", async (kv) => {
  const keys = [
    ["a", "b"],
    ["ab"],
    ["a\0b"],
    ["a", 1],
    ["a", "1"],
    ["a", -1],
    ["a", 1.5],
    ["a", ""],
    [""],
  ];
  for (const [index, key] of keys.entries()) await kv.set(key, index);
  for (const [index, key] of keys.entries()) {
    assert.equal(await kv.get(key), index);
  }
});

eachTwin(
  "list() gives what lies below a prefix, in the order of keys",
  async (kv) => {
    await kv.set(["unread"], "the prefix itself");
    await kv.set(["unreadable", 1], "a neighbour");
    for (const part of [10, -3, 2, 0.5, "b", "a", "a\0", "가"]) {
      await kv.set([
        "unread",
        part,
      ], part);
    }
    const listed = await kv.list<string | number>(["unread"]);
    const order = ["a", "a\0", "b", "가", -3, 0.5, 2, 10];
    assert.deepEqual(
      listed,
      order.map((part) => ({ key: ["unread", part], value: part })),
    );
  },
);

eachTwin("update() loses nothing, however many change at once", async (kv) => {
  const add = () =>
    kv.update<number>(["sum"], (sum) => ({ value: (sum ?? 0) + 1 }));
  await Promise.all(Array.from({ length: 20 }, add));
  assert.equal(await kv.get(["sum"]), 20);
});

eachTwin("update() leaves what it is told to leave", async (kv) => {
  await kv.update<number>(["sum"], () => null);
  assert.equal(await kv.get(["sum"]), null);
  await kv.set(["sum"], 3);
  await kv.update<number>(["sum"], (sum) => sum === 3 ? null : { value: 0 });
  assert.equal(await kv.get(["sum"]), 3);
});

eachTwin(
  "update() takes an expired value for none, and may set an end",
  async (kv) => {
    await kv.set(["sum"], 3, { expireInMs: 20 });
    await new Promise((resolve) => setTimeout(resolve, 40));
    await kv.update<number>(["sum"], (sum) => ({
      value: (sum ?? 0) + 1,
      expireInMs: 1_000,
    }));
    assert.equal(await kv.get(["sum"]), 1);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    assert.equal(await kv.get(["sum"]), null);
  },
);

eachTwin(
  "updateMany() changes each key for itself, whoever else changes some of them",
  async (kv) => {
    await kv.set(["sum", 7], 100);
    const keys = Array.from({ length: 40 }, (_, n) => ["sum", n] as const);
    const addOne = (some: readonly (readonly [string, number])[]) =>
      kv.updateMany<number>(some.map((key) => ({
        key,
        change: (sum) => key[1] === 3 ? null : { value: (sum ?? 0) + 1 },
      })));
    await Promise.all([
      ...Array.from({ length: 6 }, () => addOne(keys)),
      ...Array.from({ length: 6 }, () => addOne(keys.toReversed())),
      kv.update<number>(["sum", 1], (sum) => ({ value: (sum ?? 0) + 1 })),
    ]);
    const sums = await kv.list<number>(["sum"]);
    assert.equal(sums.length, 39);
    for (const { key, value } of sums) {
      const extra = key[1] === 7 ? 100 : key[1] === 1 ? 1 : 0;
      assert.equal(value, 12 + extra, String(key));
    }
    await kv.updateMany([]);
  },
);

eachTwin("an expired value is gone at once", async (kv) => {
  await kv.set(["code", 1], "short", { expireInMs: 1_000 });
  await kv.set(["code", 2], "long", { expireInMs: 60_000 });
  assert.equal((await kv.list(["code"])).length, 2);
  await new Promise((resolve) => setTimeout(resolve, 1_050));
  assert.equal(await kv.get(["code", 1]), null);
  assert.deepEqual(await kv.list(["code"]), [{
    key: ["code", 2],
    value: "long",
  }]);
  await kv.set(["code", 1], "again");
  await kv.set(["code", 2], "kept", {});
  assert.equal(await kv.get(["code", 1]), "again");
  assert.equal(await kv.get(["code", 2]), "kept");
});

eachTwin("what cannot be kept is refused", async (kv) => {
  await assert.rejects(kv.set(["long"], "x".repeat(60_000)), RangeError);
  await assert.rejects(kv.set(["nothing"], undefined), TypeError);
  assert.equal(await kv.get(["long"]), null);
});

eachTwin("two hundred writes at once all arrive", async (kv) => {
  await Promise.all(
    Array.from({ length: 200 }, (_, i) => kv.set(["many", i], i)),
  );
  const listed = await kv.list<number>(["many"]);
  assert.deepEqual(
    listed.map(({ value }) => value),
    Array.from({ length: 200 }, (_, i) => i),
  );
});

Deno.test("two that write to one Deno KV file at once wait for each other", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/kv.sqlite`;
  const [one, two] = await Promise.all([openDenoKv(path), openDenoKv(path)]);
  try {
    await Promise.all(
      Array.from(
        { length: 300 },
        (_, i) => (i % 2 ? one : two).set(["n", i], i),
      ),
    );
    assert.equal((await one.list(["n"])).length, 300);
  } finally {
    await one.close();
    await two.close();
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("openKv() takes a file under the data folder, a path, or the database", async () => {
  const dataDir = await Deno.makeTempDir();
  const { db, close } = await openTestDb();
  try {
    const own = await openKv(
      { denoKvUrl: null, dataDir: `${dataDir}/new` },
      db,
    );
    await own.set(["a"], 1);
    await own.close();
    assert.ok((await Deno.stat(`${dataDir}/new/kv.sqlite`)).isFile);
    const given = await openKv({
      denoKvUrl: `${dataDir}/given.sqlite`,
      dataDir,
    }, db);
    assert.equal(await given.get(["a"]), null);
    await given.close();
    const twin = await openKv({ denoKvUrl: "postgres", dataDir }, db);
    await twin.set(["a"], 2);
    assert.equal(await openPostgresKv(db).get(["a"]), 2);
  } finally {
    await close();
    await Deno.remove(dataDir, { recursive: true });
  }
});

function eachTwin(name: string, body: (kv: Kv) => Promise<void>) {
  Deno.test(`${name} [deno kv]`, async () => {
    const folder = await Deno.makeTempDir();
    const kv = await openDenoKv(`${folder}/kv.sqlite`);
    try {
      await body(kv);
    } finally {
      await kv.close();
      await Deno.remove(folder, { recursive: true });
    }
  });
  eachEngine(name, (db) => body(openPostgresKv(db)));
}
