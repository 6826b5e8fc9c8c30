/**
 * Rewrites `deno.jsr.json`: the same configuration on upstream Fresh. Run it after a change of
 * `deno.json`; a test fails until the two agree again.
 *
 *     deno run -A tools/jsr_config.ts
 *
 * @module
 */

/** The names that lead to upstream Fresh instead of to `fresh/`. */
export const UPSTREAM: Readonly<Record<string, string>> = {
  "fresh": "jsr:@fresh/core@^2.3",
  "fresh/runtime": "jsr:@fresh/core@^2.3/runtime",
  "fresh/dev": "jsr:@fresh/core@^2.3/dev",
};

/** The text of `deno.jsr.json` for the text of `deno.json`: its order and layout stay. */
export function upstreamConfig(config: string): string {
  let changed = config;
  for (const [name, address] of Object.entries(UPSTREAM)) {
    const entry = new RegExp(`("${name}": )"[^"]*"`);
    if (!entry.test(changed)) {
      throw new Error(`deno.json has no import "${name}"`);
    }
    changed = changed.replace(entry, `$1"${address}"`);
  }
  return changed;
}

if (import.meta.main) {
  const config = await Deno.readTextFile(
    new URL("../deno.json", import.meta.url),
  );
  await Deno.writeTextFile(
    new URL("../deno.jsr.json", import.meta.url),
    upstreamConfig(config),
  );
}
