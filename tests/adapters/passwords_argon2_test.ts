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
  let turns = 0;
  for (let round = 0; round < 8; round++) {
    let working = true;
    passwords.hash("correct horse battery").then(() => working = false);
    while (working) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turns += 1;
    }
  }
  // Worked out on the event loop, a hash would be there by the first turn.
  assert.ok(turns > 16, `${turns} turns`);
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
  // The least is what it takes; whatever is above that is the machine's other work.
  const ratio = Math.min(...withKnown) / Math.min(...without);
  assert.ok(ratio > 0.5 && ratio < 2, `ratio ${ratio}`);
});

async function timeOf(like: string | null): Promise<number> {
  const started = performance.now();
  await passwords.hash("some guess", like);
  return performance.now() - started;
}
