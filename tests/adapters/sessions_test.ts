import assert from "node:assert/strict";
import { createBroadcastBus } from "@/adapters/bus/broadcast_bus.ts";
import type { Bus } from "@/adapters/bus/bus.ts";
import { createSessions, type Sessions } from "@/adapters/sessions.ts";
import { openKv } from "@/db/kv/open_kv.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { createTestClock, type TestClock } from "@/tests/support/clock.ts";
import { openTestDb } from "@/tests/support/db.ts";

const minji: Viewer = {
  id: "01a1fc4a-b9bd-7590-b0b8-1658dee0caaa",
  handle: "minji",
  name: "민지",
  region: "11680",
  role: "member",
  confirmed: true,
  suspendedUntil: null,
  bannedAt: null,
  photo: null,
  hidden: [],
};

interface Setting {
  /** Another isolate on the same store. */
  elsewhere: Sessions;
  clock: TestClock;
  /** Who is a member now; null = has left. */
  member: Viewer | null;
  loads: number;
}

async function withSessions(
  body: (
    sessions: Sessions,
    setting: Setting,
  ) => Promise<void>,
) {
  const { db, close } = await openTestDb();
  const kv = await openKv({ denoKvUrl: ":memory:", dataDir: "" }, db);
  const clock = createTestClock(new Date());
  const channel = crypto.randomUUID();
  const buses = [
    createBroadcastBus(channel),
    createBroadcastBus(channel),
  ] as const;
  const isolate = (bus: Bus) =>
    createSessions({
      kv,
      bus,
      clock,
      loadViewer(id) {
        setting.loads += 1;
        const { member } = setting;
        return Promise.resolve(member?.id === id ? member : null);
      },
    });
  const sessions = isolate(buses[0]);
  const elsewhere = isolate(buses[1]);
  const setting: Setting = { clock, member: minji, loads: 0, elsewhere };
  try {
    await body(sessions, setting);
  } finally {
    for (const bus of buses) bus.close();
    await kv.close();
    await close();
  }
}

Deno.test("viewer() reads a member once a second, however much they click", async () => {
  await withSessions(async (sessions, setting) => {
    const token = await sessions.open({ memberId: minji.id, browser: "" });
    for (let click = 0; click < 5; click++) {
      assert.deepEqual(await sessions.viewer(token), minji);
    }
    assert.equal(setting.loads, 1);
    setting.clock.advance(1000);
    await sessions.viewer(token);
    assert.equal(setting.loads, 2);
  });
});

Deno.test("viewer() looks once for all who ask at the same moment, and remembers nothing that was forgotten meanwhile", async () => {
  await withSessions(async (sessions, setting) => {
    const token = await sessions.open({ memberId: minji.id, browser: "" });
    const ask = () => Promise.all([1, 2, 3].map(() => sessions.viewer(token)));
    assert.deepEqual(await ask(), [minji, minji, minji]);
    assert.equal(setting.loads, 1);
    setting.clock.advance(1000);
    const before = ask();
    setting.member = { ...minji, name: "김민지" };
    sessions.refresh(minji.id);
    assert.equal((await sessions.viewer(token))?.name, "김민지");
    await before;
    assert.equal((await sessions.viewer(token))?.name, "김민지");
    assert.equal(setting.loads, 3);
  });
});

Deno.test("viewer() knows within a second that a member has left", async () => {
  await withSessions(async (sessions, setting) => {
    const token = await sessions.open({ memberId: minji.id, browser: "" });
    assert.ok(await sessions.viewer(token));
    setting.member = null;
    setting.clock.advance(1000);
    assert.equal(await sessions.viewer(token), null);
  });
});

Deno.test("end() bites at once", async () => {
  await withSessions(async (sessions) => {
    const token = await sessions.open({ memberId: minji.id, browser: "" });
    assert.ok(await sessions.viewer(token));
    await sessions.end(token);
    assert.equal(await sessions.viewer(token), null);
  });
});

Deno.test("refresh() shows a member's change on their next page, in all their browsers", async () => {
  await withSessions(async (sessions, setting) => {
    const tokens = [
      await sessions.open({ memberId: minji.id, browser: "one" }),
      await sessions.open({ memberId: minji.id, browser: "two" }),
    ];
    for (const token of tokens) await sessions.viewer(token);
    setting.member = { ...minji, name: "김민지" };
    sessions.refresh(minji.id);
    for (const token of tokens) {
      assert.equal((await sessions.viewer(token))?.name, "김민지");
    }
  });
});

Deno.test("viewer() is nobody for a token that nobody was given", async () => {
  await withSessions(async (sessions) => {
    for (const token of ["", "x", "A".repeat(43), "../../etc"]) {
      assert.equal(await sessions.viewer(token), null);
    }
  });
});

/** Until what was said on the bus has been heard: the clock stands still, so nothing is forgotten by age. */
async function until(holds: () => Promise<boolean>) {
  const end = performance.now() + 900;
  while (!await holds()) {
    assert.ok(performance.now() < end, "it took as long as a second");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

Deno.test("R22 R27: endAll() ends every session but the one kept, in each isolate within a second", async () => {
  await withSessions(async (sessions, { elsewhere }) => {
    const open = (browser: string) =>
      sessions.open({ memberId: minji.id, browser });
    const [kept, one, two] = [
      await open("a"),
      await open("b"),
      await open("c"),
    ];
    const isIn = async (where: Sessions, token: string) =>
      await where.viewer(token) !== null;
    for (const token of [kept, one, two]) {
      assert.ok(await isIn(sessions, token) && await isIn(elsewhere, token));
    }
    const ended: string[] = [];
    for (const [name, token] of Object.entries({ kept, one, two })) {
      elsewhere.onEnd(token, () => ended.push(name));
    }
    await sessions.endAll(minji.id, { except: kept });
    for (const token of [one, two]) {
      assert.equal(await isIn(sessions, token), false);
      await until(async () => !await isIn(elsewhere, token));
    }
    assert.ok(await isIn(sessions, kept) && await isIn(elsewhere, kept));
    await until(() => Promise.resolve(ended.length === 2));
    assert.deepEqual(ended.toSorted(), ["one", "two"]);
    await sessions.endAll(minji.id);
    assert.equal(await isIn(sessions, kept), false);
  });
});

Deno.test("R27: list() names the browsers and tells which one asks, by ids that open nothing", async () => {
  await withSessions(async (sessions, { clock }) => {
    const phone = await sessions.open({ memberId: minji.id, browser: "phone" });
    const desk = await sessions.open({ memberId: minji.id, browser: "desk" });
    const listed = await sessions.list(minji.id, desk);
    assert.deepEqual(
      listed.map(({ browser, current }) => [browser, current]).toSorted(),
      [["desk", true], ["phone", false]],
    );
    for (const { id, createdAt } of listed) {
      assert.equal(await sessions.viewer(id), null);
      assert.deepEqual(createdAt, clock.now());
    }
    assert.ok(!JSON.stringify(listed).includes(phone));
  });
});

Deno.test("R27: endOne() ends the session that was named, and none of somebody else", async () => {
  await withSessions(async (sessions) => {
    const phone = await sessions.open({ memberId: minji.id, browser: "phone" });
    const desk = await sessions.open({ memberId: minji.id, browser: "desk" });
    const id = (await sessions.list(minji.id, desk))
      .find(({ current }) => !current)?.id ?? "";
    let ended = false;
    sessions.onEnd(phone, () => ended = true);
    await sessions.endOne("01a1fc4a-b9bd-7590-b0b8-1658dee0cbbb", id);
    await sessions.endOne(minji.id, "made up");
    assert.ok(await sessions.viewer(phone));
    assert.equal(ended, false);
    await sessions.endOne(minji.id, id);
    assert.equal(await sessions.viewer(phone), null);
    assert.ok(await sessions.viewer(desk));
    assert.equal(ended, true);
  });
});

Deno.test("refresh() reaches other isolates too", async () => {
  await withSessions(async (sessions, setting) => {
    const token = await sessions.open({ memberId: minji.id, browser: "" });
    await setting.elsewhere.viewer(token);
    setting.member = { ...minji, name: "김민지" };
    sessions.refresh(minji.id);
    await until(async () =>
      (await setting.elsewhere.viewer(token))?.name === "김민지"
    );
  });
});
