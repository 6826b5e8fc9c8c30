import assert from "node:assert/strict";
import { createArgon2Hasher } from "@/adapters/passwords_argon2.ts";

const passwords = createArgon2Hasher();

Deno.test("R24: hash() is argon2id with at least 19 MiB and two passes", async () => {
  const hash = await passwords.hash("correct horse battery");
  const cost = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(hash);
  assert.ok(cost, hash);
  assert.ok(Number(cost[1]) >= 19 * 1024);
  assert.ok(Number(cost[2]) >= 2);
});

Deno.test("R24: hash() leaves the event loop free while it works", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks += 1, 1);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 8 }, () => passwords.hash("correct horse battery")),
  );
  const took = performance.now() - started;
  clearInterval(timer);
  // On the event loop there would be one tick per hash at most.
  assert.ok(ticks > 16, `${ticks} ticks in ${took} ms`);
});

Deno.test("hash() gives every password a salt of its own", async () => {
  const [one, two] = await Promise.all([
    passwords.hash("same password"),
    passwords.hash("same password"),
  ]);
  assert.notEqual(one, two);
});

Deno.test("hash() with `like` repeats a hash for the right password only", async () => {
  const known = await passwords.hash("right password");
  assert.equal(await passwords.hash("right password", known), known);
  assert.notEqual(await passwords.hash("wrong password", known), known);
});

Deno.test("hash() refuses to continue from something that is no argon2id hash", async () => {
  await assert.rejects(async () => await passwords.hash("any", "$2b$10$xyz"));
});

Deno.test("R26: hash() takes the same time with and without a known hash", async () => {
  const known = await passwords.hash("right password");
  const withKnown: number[] = [];
  const without: number[] = [];
  for (let round = 0; round < 9; round++) {
    withKnown.push(await timeOf(known));
    without.push(await timeOf(null));
  }
  const ratio = median(withKnown) / median(without);
  assert.ok(ratio > 0.5 && ratio < 2, `ratio ${ratio}`);
});

async function timeOf(like: string | null): Promise<number> {
  const started = performance.now();
  await passwords.hash("some guess", like);
  return performance.now() - started;
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
