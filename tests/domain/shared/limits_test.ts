import assert from "node:assert/strict";
import {
  DEFAULT_LIMITS,
  parseLimit,
  takeFrom,
} from "@/domain/shared/limits.ts";
import { networkOf } from "@/domain/shared/network.ts";

const MINUTE = 60_000;
const limit = { count: 10, windowMs: 15 * MINUTE };

Deno.test("a full purse gives as many at once as it holds, and says when there will be one more", () => {
  let fullAt: number | null = null;
  for (let n = 0; n < limit.count; n++) {
    const taking = takeFrom(fullAt, { limit, now: 0 });
    assert.ok(taking.ok);
    fullAt = taking.fullAt;
  }
  assert.deepEqual(takeFrom(fullAt, { limit, now: 0 }), {
    ok: false,
    waitMs: 1.5 * MINUTE,
  });
  assert.ok(takeFrom(fullAt, { limit, now: 1.5 * MINUTE }).ok);
  assert.ok(!takeFrom(fullAt, { limit, now: 1.4 * MINUTE }).ok);
});

Deno.test("a purse is full again after its window, and never fuller", () => {
  const now = 100 * MINUTE;
  const taking = takeFrom(15 * MINUTE, { limit, now, cost: 10 });
  assert.deepEqual(taking, { ok: true, fullAt: now + limit.windowMs });
  assert.ok(!takeFrom(15 * MINUTE, { limit, now, cost: 11 }).ok);
});

Deno.test("a limit is written as a count and a time, and nothing else", () => {
  assert.deepEqual(parseLimit("20/15m"), { count: 20, windowMs: 15 * MINUTE });
  for (const text of Object.values(DEFAULT_LIMITS)) assert.ok(parseLimit(text));
  for (
    const text of ["", "20", "0/1h", "1/0h", "1/1w", "-1/1h", "1/1h ", "1e3/1h"]
  ) {
    assert.equal(parseLimit(text), null, text);
  }
});

Deno.test("an IPv6 network counts as one, however many addresses it has", () => {
  assert.equal(networkOf("192.0.2.7"), "192.0.2.7");
  assert.equal(networkOf("::ffff:192.0.2.7"), "192.0.2.7");
  const network = networkOf("2001:db8:0:1::7");
  assert.equal(network, "2001:db8:0:1");
  assert.equal(networkOf("2001:0DB8:0:1:ffff:1:2:3"), network);
  assert.notEqual(networkOf("2001:db8:0:2::7"), network);
  assert.equal(networkOf("::1"), "0:0:0:0");
  assert.equal(networkOf("fe80::1%eth0"), "fe80:0:0:0");
});
