import assert from "node:assert/strict";
import { openDenoKv } from "@/db/kv/deno_kv.ts";
import type { Kv } from "@/db/kv/kv.ts";
import {
  countPendingTry,
  createPendingSignIn,
  deletePendingSignIn,
  getPendingSignIn,
  PENDING_SIGN_IN_MS,
} from "@/db/kv/pending_sign_ins.ts";

const memberId = "01a1fc4a-b9bd-7590-b0b8-1658dee0caaa";
const next = "/rent/new";

function withKv(name: string, body: (kv: Kv) => Promise<void>) {
  Deno.test(name, async () => {
    const kv = await openDenoKv(":memory:");
    try {
      await body(kv);
    } finally {
      await kv.close();
    }
  });
}

withKv(
  "a half-done sign-in is found by its token, which is nowhere kept",
  async (kv) => {
    const now = new Date();
    const token = await createPendingSignIn(kv, { memberId, next, now });
    const kept = JSON.stringify(await kv.list(["pending sign-ins"]));
    assert.ok(kept.includes(memberId));
    assert.ok(!kept.includes(token));
    const found = await getPendingSignIn(kv, { token, now });
    assert.deepEqual([found?.memberId, found?.next], [memberId, next]);
    for (const wrong of ["", "x", `${token}x`, "A".repeat(43)]) {
      assert.equal(await getPendingSignIn(kv, { token: wrong, now }), null);
    }
    await deletePendingSignIn(kv, token);
    assert.equal(await getPendingSignIn(kv, { token, now }), null);
  },
);

withKv("a half-done sign-in is over after ten minutes", async (kv) => {
  const now = new Date();
  const token = await createPendingSignIn(kv, { memberId, next, now });
  const at = (ms: number) => new Date(now.getTime() + ms);
  const early = { token, now: at(PENDING_SIGN_IN_MS - 1) };
  assert.ok(await getPendingSignIn(kv, early));
  const late = { token, now: at(PENDING_SIGN_IN_MS) };
  assert.equal(await getPendingSignIn(kv, late), null);
  assert.equal(await countPendingTry(kv, { ...late, most: 5 }), null);
});

withKv("of many tries at once only so many count", async (kv) => {
  const now = new Date();
  const token = await createPendingSignIn(kv, { memberId, next, now });
  const tries = await Promise.all(
    Array.from(
      { length: 20 },
      () => countPendingTry(kv, { token, now, most: 5 }),
    ),
  );
  assert.equal(tries.filter((each) => each !== null).length, 5);
});
