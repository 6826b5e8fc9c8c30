import assert from "node:assert/strict";
import { createGate } from "@/adapters/storage/gate.ts";

Deno.test("a gate never lets more weight in than it holds", async () => {
  const gate = createGate(10);
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  const weights = [4, 4, 4, 10, 1, 1, 7, 3, 50, 2];
  await Promise.all(
    weights.map((weight, index) =>
      gate.run(weight, async () => {
        order.push(index);
        inside += Math.min(weight, 10);
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 2));
        inside -= Math.min(weight, 10);
      })
    ),
  );
  assert.equal(inside, 0);
  assert.ok(most <= 10 && most > 4, `${most}`);
  assert.deepEqual(order, [...weights.keys()]);
});

Deno.test("a gate opens again after work that fails", async () => {
  const gate = createGate(1);
  await assert.rejects(
    gate.run(1, () => Promise.reject(new Error("broken"))),
    /broken/,
  );
  assert.equal(await gate.run(1, () => Promise.resolve("next")), "next");
});
