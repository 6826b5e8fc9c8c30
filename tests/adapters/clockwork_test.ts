import assert from "node:assert/strict";
import { runClockwork } from "@/adapters/clockwork.ts";
import type { Log } from "@/adapters/log.ts";

function quietLog(errors: unknown[] = []): Log {
  return {
    info: () => {},
    warn: () => {},
    error: (_, fields) => errors.push(fields?.job),
    flush: () => {},
  };
}

function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (!holds()) return;
      clearInterval(timer);
      resolve();
    }, 1);
  });
}

Deno.test("A job that fails is told, tried again, and keeps no other from running", async () => {
  const errors: unknown[] = [];
  let runs = 0;
  const clockwork = runClockwork([
    { name: "broken", run: () => Promise.reject(new Error("no")) },
    { name: "fine", run: () => Promise.resolve(runs += 1) },
  ], { log: quietLog(errors), everyMs: 1 });
  await until(() => runs >= 3);
  await clockwork.stop();
  assert.ok(errors.length >= 3);
  assert.ok(errors.every((job) => job === "broken"));
});

Deno.test("A slow round is waited for, by the next one and by the end", async () => {
  let running = 0;
  let most = 0;
  let done = 0;
  const slow = Promise.withResolvers<void>();
  const clockwork = runClockwork([{
    name: "slow",
    async run() {
      running += 1;
      most = Math.max(most, running);
      await slow.promise;
      running -= 1;
      done += 1;
    },
  }], { log: quietLog(), everyMs: 1 });
  await until(() => running === 1);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(most, 1);
  const stopped = clockwork.stop();
  slow.resolve();
  await stopped;
  assert.equal(done, 1);
  assert.equal(running, 0);
});
