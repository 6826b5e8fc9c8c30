/**
 * `deno task bench`: every ratio of the quality goals that has its subject by now, in one run, written to
 * `bench/RESULTS.md`. Needs `wrk`, Chromium and a Postgres server's programs (Debian: `wrk`, `chromium`,
 * `postgresql`).
 * `deno task bench pages` runs one part and prints without writing.
 */
import { startPostgres } from "@/tests/support/postgres_server.ts";
import { report, type Result, row } from "./support/report.ts";
import { measureFramework } from "./framework.ts";
import { measureLighthouse } from "./lighthouse.ts";
import { measureLive } from "./live.ts";
import { measureMemory } from "./memory.ts";
import { measurePages } from "./pages.ts";
import { measureScale } from "./scale.ts";
import { measureScripts } from "./scripts.ts";
import { measureStart } from "./start.ts";

const PARTS: Record<string, (databaseUrl: string) => Promise<Result[]>> = {
  framework: measureFramework,
  pages: measurePages,
  scale: measureScale,
  scripts: measureScripts,
  start: measureStart,
  memory: measureMemory,
  live: measureLive,
  lighthouse: measureLighthouse,
};

const wanted = Deno.args.length > 0 ? Deno.args : Object.keys(PARTS);
const postgres = await startPostgres({ durable: true });
if (!postgres) throw new Error("The bench needs a Postgres server's programs");
const results: Result[] = [];
try {
  for (const name of wanted) {
    const measure = PARTS[name];
    if (!measure) throw new Error(`No such part: ${name}`);
    say(`… ${name}\n`);
    const measured = await measure(postgres.url);
    say(`${measured.map(row).join("\n")}\n`);
    results.push(...measured);
  }
} finally {
  await postgres.stop();
}
const text = report(results, new Date());
say(text);
if (Deno.args.length === 0) {
  await Deno.writeTextFile(new URL("RESULTS.md", import.meta.url), text);
}

function say(line: string) {
  Deno.stdout.writeSync(new TextEncoder().encode(line));
}
