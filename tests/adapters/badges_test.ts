import assert from "node:assert/strict";
import { createBadges } from "@/adapters/badges.ts";
import { createBroadcastBus } from "@/adapters/bus/broadcast_bus.ts";
import { memberTopic } from "@/domain/chat/mod.ts";

/** Two isolates with a bus between them, over counts that can be set; `asked` counts the questions. */
async function withBadges(
  body: (yard: {
    here: ReturnType<typeof createBadges>;
    elsewhere: ReturnType<typeof createBadges>;
    kept: { total: number; news: number; fails: boolean };
    asked: () => number;
    tell(signal: unknown): void;
  }) => Promise<void>,
) {
  const bus = createBroadcastBus(crypto.randomUUID());
  const kept = { total: 2, news: 1, fails: false };
  let questions = 0;
  const open = () =>
    createBadges({
      bus,
      counters: {
        get: () => Promise.resolve({ total: kept.total, rooms: {} }),
      },
      countNews: () => {
        questions += 1;
        return kept.fails
          ? Promise.reject(new Error("away"))
          : Promise.resolve(kept.news);
      },
    });
  const tell = (signal: unknown) =>
    bus.publish(memberTopic("minji"), JSON.stringify(signal));
  try {
    await body({
      here: open(),
      elsewhere: open(),
      kept,
      asked: () => questions,
      tell,
    });
  } finally {
    bus.close();
  }
}

Deno.test("badges are counted once for pages that follow each other closely", () =>
  withBadges(async ({ here, asked }) => {
    assert.deepEqual(await here.get("minji"), { unread: 2, news: 1 });
    await Promise.all([here.get("minji"), here.get("minji")]);
    assert.equal(asked(), 1);
    await here.get("bada");
    assert.equal(asked(), 2);
  }));

Deno.test("whatever a member is told makes their badges count anew, and nobody else's", () =>
  withBadges(async ({ here, kept, asked, tell }) => {
    await here.get("minji");
    await here.get("bada");
    kept.total = 3;
    tell({ room: "a" });
    assert.deepEqual(await here.get("minji"), { unread: 3, news: 1 });
    await here.get("bada");
    assert.equal(asked(), 3);
  }));

Deno.test("a count that was under way when something changed is not remembered", () =>
  withBadges(async ({ here, kept, tell }) => {
    const early = here.get("minji");
    kept.news = 0;
    tell({ room: "a" });
    await early;
    assert.deepEqual(await here.get("minji"), { unread: 2, news: 0 });
  }));

Deno.test("forget() is heard by every isolate", () =>
  withBadges(async ({ here, elsewhere, kept }) => {
    await Promise.all([here.get("minji"), elsewhere.get("minji")]);
    kept.news = 0;
    here.forget("minji");
    assert.equal((await here.get("minji")).news, 0);
    assert.equal((await elsewhere.get("minji")).news, 0);
  }));

Deno.test("badges are counted anew after a second, and after a failure at once", () =>
  withBadges(async ({ here, kept }) => {
    kept.fails = true;
    await assert.rejects(here.get("minji"));
    kept.fails = false;
    assert.equal((await here.get("minji")).news, 1);
    kept.news = 4;
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    assert.equal((await here.get("minji")).news, 4);
  }));
