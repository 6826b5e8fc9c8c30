import assert from "node:assert/strict";
import { batched } from "@/adapters/live/batched.ts";

/** Loads that end when they are told to; `loads` are the keys of each. */
function held() {
  const loads: string[][] = [];
  const ends: (() => void)[] = [];
  const fails: ((error: Error) => void)[] = [];
  const ask = batched((keys: readonly string[]) => {
    loads.push([...keys]);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    ends.push(resolve);
    fails.push(reject);
    return promise.then(() => new Map(keys.map((key) => [key, `${key}!`])));
  });
  return { ask, loads, ends, fails };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

Deno.test("what is asked for in one moment is loaded at once, each key once", async () => {
  const { ask, loads, ends } = held();
  const answers = Promise.all([ask("a"), ask("b"), ask("a")]);
  await soon();
  ends[0]?.();
  assert.deepEqual(await answers, ["a!", "b!", "a!"]);
  assert.deepEqual(loads, [["a", "b"]]);
});

Deno.test("who asks while others are loaded waits for the next load, which begins afterwards", async () => {
  const { ask, loads, ends } = held();
  const first = ask("a");
  await soon();
  const later = Promise.all([ask("a"), ask("c")]);
  await soon();
  assert.equal(loads.length, 1);
  ends[0]?.();
  assert.equal(await first, "a!");
  await soon();
  assert.deepEqual(loads[1], ["a", "c"]);
  ends[1]?.();
  assert.deepEqual(await later, ["a!", "c!"]);
});

Deno.test("a load that fails fails only for those who waited for it", async () => {
  const { ask, ends, fails } = held();
  const first = ask("a");
  await soon();
  const next = ask("a");
  fails[0]?.(new Error("gone"));
  await assert.rejects(first, /gone/);
  await soon();
  ends[1]?.();
  assert.equal(await next, "a!");
});
