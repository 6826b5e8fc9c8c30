import assert from "node:assert/strict";
import { openKv } from "@/db/kv/open_kv.ts";
import {
  createSession,
  deleteSession,
  getSession,
  listSessionsByMember,
  type Session,
  SESSION_IDLE_MS,
  SESSION_MAX_MS,
  sessionId,
} from "@/db/kv/sessions.ts";
import type { Kv } from "@/db/kv/kv.ts";
import { openTestDb } from "@/tests/support/db.ts";

const HOUR = 60 * 60 * 1000;
const memberId = "01a1fc4a-b9bd-7590-b0b8-1658dee0caaa";
const otherId = "01a1fc4a-b9bd-7590-b0b8-1658dee0cbbb";

/** Both twins: Deno KV, and the table in Postgres. */
for (const denoKvUrl of [":memory:", "postgres"]) {
  const withKv = (name: string, body: (kv: Kv) => Promise<void>) =>
    Deno.test(`${name} [${denoKvUrl}]`, async () => {
      const { db, close } = await openTestDb();
      const kv = await openKv({ denoKvUrl, dataDir: "" }, db);
      try {
        await body(kv);
      } finally {
        await kv.close();
        await close();
      }
    });

  withKv(
    "R27: a token has 256 random bits and is kept as a hash only",
    async (kv) => {
      const now = new Date();
      const tokens = await Promise.all(
        Array.from(
          { length: 20 },
          () => createSession(kv, { memberId, browser: "", now }),
        ),
      );
      assert.equal(new Set(tokens).size, 20);
      for (const token of tokens) {
        assert.equal(
          Uint8Array.fromBase64(token, { alphabet: "base64url" }).length,
          32,
        );
      }
      const kept = JSON.stringify(await kv.list<Session>(["sessions"]));
      assert.ok(kept.includes(memberId));
      for (const token of tokens) {
        assert.ok(!kept.includes(token));
      }
    },
  );

  withKv(
    "getSession() finds a session by its token and by nothing else",
    async (kv) => {
      const now = new Date();
      const token = await createSession(kv, {
        memberId,
        browser: "Browser",
        now,
      });
      const session = await getSession(kv, { token, now });
      assert.equal(session?.memberId, memberId);
      assert.equal(session.browser, "Browser");
      for (
        const wrong of [
          "",
          "x",
          token.slice(1),
          `${token}x`,
          "A".repeat(43),
          "__proto__",
        ]
      ) {
        assert.equal(await getSession(kv, { token: wrong, now }), null);
      }
    },
  );

  withKv(
    "R27: a session that nobody uses is over after a while",
    async (kv) => {
      const start = Date.now();
      const token = await createSession(kv, {
        memberId,
        browser: "",
        now: new Date(start),
      });
      const at = (ms: number) =>
        getSession(kv, { token, now: new Date(start + ms) });
      assert.ok(await at(SESSION_IDLE_MS - HOUR));
      assert.ok(
        await at(2 * SESSION_IDLE_MS - 2 * HOUR),
        "using it keeps it alive",
      );
      assert.equal(await at(4 * SESSION_IDLE_MS), null);
      assert.equal(await at(0), null, "what is over stays over");
    },
  );

  withKv(
    "R27: a session is over in the end, however much it is used",
    async (kv) => {
      const start = Date.now();
      const token = await createSession(kv, {
        memberId,
        browser: "",
        now: new Date(start),
      });
      for (let ms = 0; ms < SESSION_MAX_MS; ms += SESSION_IDLE_MS / 2) {
        assert.ok(await getSession(kv, { token, now: new Date(start + ms) }));
      }
      const now = new Date(start + SESSION_MAX_MS);
      assert.equal(await getSession(kv, { token, now }), null);
    },
  );

  withKv(
    "deleteSession() ends one session of its member and leaves the others",
    async (kv) => {
      const now = new Date();
      const one = await createSession(kv, { memberId, browser: "", now });
      const two = await createSession(kv, { memberId, browser: "", now });
      const end = (member: string, token: string) =>
        deleteSession(kv, { memberId: member, id: sessionId(token) });
      assert.equal(await end(otherId, one), false, "that of somebody else");
      assert.ok(await getSession(kv, { token: one, now }));
      assert.equal(await end(memberId, one), true);
      assert.equal(await end(memberId, one), false);
      assert.equal(await getSession(kv, { token: one, now }), null);
      assert.ok(await getSession(kv, { token: two, now }));
    },
  );

  withKv(
    "R27: listSessionsByMember() has a member's own that last, the one used last first",
    async (kv) => {
      const start = Date.now();
      const open = (member: string, browser: string) =>
        createSession(kv, {
          memberId: member,
          browser,
          now: new Date(start),
        });
      const first = await open(memberId, "first");
      await open(memberId, "second");
      await open(otherId, "of somebody else");
      const later = new Date(start + 2 * HOUR);
      await getSession(kv, { token: first, now: later });
      const names = async (now: Date) =>
        (await listSessionsByMember(kv, { memberId, now }))
          .map(({ browser }) => browser);
      assert.deepEqual(await names(later), ["first", "second"]);
      const idle = new Date(start + SESSION_IDLE_MS);
      assert.deepEqual(await names(idle), ["first"], "without what is over");
    },
  );
}
