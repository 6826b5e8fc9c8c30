import assert from "node:assert/strict";
import { createBroadcastBus } from "@/adapters/bus/broadcast_bus.ts";
import { createSessions } from "@/adapters/sessions.ts";
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
};

interface Setting {
  clock: TestClock;
  /** Who is a member now; null = has left. */
  member: Viewer | null;
  loads: number;
}

async function withSessions(
  body: (
    sessions: ReturnType<typeof createSessions>,
    setting: Setting,
  ) => Promise<void>,
) {
  const { db, close } = await openTestDb();
  const kv = await openKv({ denoKvUrl: ":memory:", dataDir: "" }, db);
  const clock = createTestClock(new Date());
  const setting: Setting = { clock, member: minji, loads: 0 };
  const bus = createBroadcastBus();
  const sessions = createSessions({
    kv,
    bus,
    clock,
    loadViewer(id) {
      setting.loads += 1;
      return Promise.resolve(setting.member?.id === id ? setting.member : null);
    },
  });
  try {
    await body(sessions, setting);
  } finally {
    bus.close();
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
