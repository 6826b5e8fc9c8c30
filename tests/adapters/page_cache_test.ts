import assert from "node:assert/strict";
import { createBroadcastBus } from "@/adapters/bus/broadcast_bus.ts";
import { createPageCache, type PageCache } from "@/adapters/page_cache.ts";
import { createTestClock, type TestClock } from "../support/clock.ts";

const HTML = { "content-type": "text/html; charset=utf-8" };

interface Yard {
  cache: PageCache;
  clock: TestClock;
  publish(): void;
  /** How many pages were made so far. */
  made(): number;
  ask(key?: string): Promise<Response>;
}

async function withYard(test: (yard: Yard) => Promise<void>) {
  const bus = createBroadcastBus(crypto.randomUUID());
  const clock = createTestClock(new Date("2026-05-01T00:00:00Z"));
  const cache = createPageCache({ bus, clock, maxAgeMs: 1000 });
  let made = 0;
  function page() {
    made += 1;
    const nonce = made.toString(16).padStart(32, "0");
    const script = `<script nonce="${nonce}"></script>`;
    return Promise.resolve(
      new Response(`<p>마당 page ${made}</p>${script}${script}`, {
        headers: {
          "content-type": "text/html; charset=utf-8",
          "content-security-policy": `script-src 'nonce-${nonce}'`,
        },
      }),
    );
  }
  try {
    await test({
      cache,
      clock,
      made: () => made,
      publish: () => bus.publish("rent", "x"),
      ask: (key = "/rent") => cache.share(key, page),
    });
  } finally {
    bus.close();
  }
}

Deno.test("guests who come within a second share one page", () =>
  withYard(async ({ ask, clock, made }) => {
    await ask();
    clock.advance(999);
    assert.match(await (await ask()).text(), /page 1/);
    clock.advance(1);
    assert.match(await (await ask()).text(), /page 2/);
    assert.equal(made(), 2);
  }));

Deno.test("a hundred guests at once cost one rendering", () =>
  withYard(async ({ ask, made }) => {
    await Promise.all(Array.from({ length: 100 }, () => ask()));
    assert.equal(made(), 1);
  }));

Deno.test("what a member publishes is seen at once", () =>
  withYard(async ({ ask, publish }) => {
    await ask();
    publish();
    assert.match(await (await ask()).text(), /page 2/);
  }));

Deno.test("a page made while something was published is not kept", () =>
  withYard(async ({ cache, ask, publish, made }) => {
    await cache.share("/rent", () => {
      publish();
      return Promise.resolve(new Response("old", { headers: HTML }));
    });
    assert.equal(made(), 0);
    assert.match(await (await ask()).text(), /page 1/);
  }));

Deno.test("every guest gets a nonce of their own, in header and body alike", () =>
  withYard(async ({ ask }) => {
    const nonces = [];
    // All are answered before the first is sent on: none may be written over another.
    const responses = [await ask(), await ask(), await ask()];
    for (const response of responses) {
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      const body = await response.text();
      assert.equal(body.split(`nonce="${nonce}"`).length, 3, body);
      nonces.push(nonce);
    }
    assert.equal(new Set(nonces).size, 3);
  }));

Deno.test("an error, a redirect, a picture and a page with a cookie are never shared", () =>
  withYard(async ({ cache }) => {
    const answers = [
      () => new Response("no", { status: 404, headers: HTML }),
      () => new Response(null, { status: 303 }),
      () => new Response("hi", { headers: { ...HTML, "set-cookie": "a=1" } }),
      () => new Response("hi", { headers: { "content-type": "image/webp" } }),
    ];
    for (const [n, make] of answers.entries()) {
      let made = 0;
      const ask = () =>
        cache.share(`/${n}`, () => {
          made += 1;
          return Promise.resolve(make());
        });
      await Promise.all([ask(), ask()]);
      await ask();
      assert.equal(made, 3);
    }
  }));

Deno.test("a page that fails is made anew for the next guest", () =>
  withYard(async ({ cache, ask }) => {
    await assert.rejects(
      cache.share("/rent", () => Promise.reject(new Error("x"))),
    );
    assert.equal((await ask()).status, 200);
  }));
