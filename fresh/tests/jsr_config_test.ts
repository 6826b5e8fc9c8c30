import { deepEqual, equal } from "node:assert/strict";

/** `fresh/` imports nothing from the app, so the three names are written down here once more. */
const UPSTREAM: Record<string, string> = {
  "fresh": "jsr:@fresh/core@^2.3",
  "fresh/runtime": "jsr:@fresh/core@^2.3/runtime",
  "fresh/dev": "jsr:@fresh/core@^2.3/dev",
};

interface Config {
  imports: Record<string, string>;
}

async function readConfig(name: string): Promise<Config> {
  return JSON.parse(
    await Deno.readTextFile(new URL(`../../${name}`, import.meta.url)),
  );
}

Deno.test("deno.jsr.json is deno.json with fresh, fresh/runtime and fresh/dev from upstream", async () => {
  const own = await readConfig("deno.json");
  const upstream = await readConfig("deno.jsr.json");
  deepEqual(
    upstream,
    { ...own, imports: { ...own.imports, ...UPSTREAM } },
    "Run deno run -A tools/jsr_config.ts",
  );
  for (const name of Object.keys(UPSTREAM)) {
    equal(own.imports[name]?.startsWith("./fresh/"), true, name);
  }
});
