import assert from "node:assert/strict";

/** The most memory, in bytes, that storing so many photos of 12 million pixels at once takes. */
async function memoryFor(count: number): Promise<number> {
  const script = new URL("../../support/store_many.ts", import.meta.url);
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", script.pathname, String(count)],
  }).output();
  assert.equal(code, 0, new TextDecoder().decode(stderr));
  return Number(new TextDecoder().decode(stdout));
}

Deno.test("sixteen large photos at once do not take the memory of sixteen", async () => {
  const two = await memoryFor(2);
  const sixteen = await memoryFor(16);
  // Measured 2.3 times; four times and growing when all are decoded at once.
  assert.ok(sixteen < 3 * two, `${sixteen} bytes against ${two}`);
});
