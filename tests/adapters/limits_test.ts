import assert from "node:assert/strict";
import { createLimitCounts, type LimitCounts } from "@/adapters/limits.ts";
import { readSettings } from "@/adapters/settings.ts";
import { openKv } from "@/db/kv/open_kv.ts";
import type { Kv } from "@/db/kv/kv.ts";
import { createTestClock, type TestClock } from "@/tests/support/clock.ts";
import { openTestDb } from "@/tests/support/db.ts";

const HOUR = 60 * 60 * 1000;

interface Setting {
  kv: Kv;
  clock: TestClock;
  /** Another isolate over the same store. */
  elsewhere: LimitCounts;
}

/** Both twins: Deno KV, and the table in Postgres. */
for (const denoKvUrl of [":memory:", "postgres"]) {
  const withCounts = (
    name: string,
    body: (counts: LimitCounts, setting: Setting) => Promise<void>,
  ) =>
    Deno.test(`${name} [${denoKvUrl}]`, async () => {
      const { db, close } = await openTestDb();
      const kv = await openKv({ denoKvUrl, dataDir: "" }, db);
      const clock = createTestClock(new Date());
      const { limits } = readSettings({
        LIMIT_SIGN_IN: "3/1h",
        LIMIT_MESSAGE: "20/1h",
      });
      const isolate = () => createLimitCounts({ kv, clock, limits });
      try {
        await body(isolate(), { kv, clock, elsewhere: isolate() });
      } finally {
        await kv.close();
        await close();
      }
    });

  withCounts(
    "R25: of fifty at once from two isolates just as many are taken as there are",
    async (counts, { elsewhere }) => {
      const waits = await Promise.all(
        Array.from(
          { length: 50 },
          (_, n) => (n % 2 ? counts : elsewhere).take([["signIn", "minji"]]),
        ),
      );
      assert.equal(waits.filter((wait) => wait === null).length, 3);
      assert.equal(waits.find((wait) => wait !== null), 20 * 60);
      assert.equal(await counts.take([["signIn", "bada"]]), null);
    },
  );

  withCounts(
    "what was taken comes back with time, or when it is given back",
    async (counts, { clock }) => {
      const purse = [["signIn", "minji"]] as const;
      for (let n = 0; n < 3; n++) assert.equal(await counts.take(purse), null);
      assert.equal(await counts.take(purse), 20 * 60);
      clock.advance(HOUR / 3);
      assert.equal(await counts.take(purse), null);
      assert.equal(await counts.take(purse), 20 * 60);
      await counts.giveBack(purse);
      assert.equal(await counts.take(purse), null);
      assert.equal(await counts.take(purse), 20 * 60);
      await counts.giveBack([["signIn", "nobody"]]);
      assert.equal(await counts.take([["signIn", "nobody"]]), null);
    },
  );

  withCounts(
    "the second purse is not touched when the first is empty",
    async (counts) => {
      for (let n = 0; n < 10; n++) {
        await counts.take([["signIn", "here"], ["signInAccount", "minji"]]);
      }
      for (let n = 0; n < 97; n++) {
        assert.equal(await counts.take([["signInAccount", "minji"]]), null);
      }
      assert.ok(await counts.take([["signInAccount", "minji"]]));
    },
  );

  withCounts(
    "messages are drawn ten at a time, and counted to the last over all isolates",
    async (counts, { elsewhere }) => {
      let taken = 0;
      for (let n = 0; n < 30; n++) {
        for (const each of [counts, elsewhere]) {
          if (await each.take([["message", "minji"]]) === null) taken += 1;
        }
      }
      assert.equal(taken, 20);
    },
  );

  withCounts("what is kept names nobody", async (counts, { kv }) => {
    await counts.take([["signIn", "192.0.2.7 minji@example.com"]]);
    const kept = JSON.stringify(await kv.list(["limits"]));
    assert.ok(kept.includes("signIn"));
    assert.ok(!kept.includes("192.0.2") && !kept.includes("minji"));
  });
}
