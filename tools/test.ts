/**
 * `deno task test`: every test. Starts one Postgres server for all of them when the machine has
 * one, builds the app once for all files, says by name what had to be skipped, and closes with one line that counts.
 * Further arguments go to `deno test` (`deno task test tests/db`). With DATABASE_URL the tests use that server,
 * in databases of their own, which they remove.
 */
import { pathToFileURL as toFileUrl } from "node:url";
import { appBuilder } from "@/tests/support/build.ts";
import {
  findPostgres,
  startPostgres,
} from "@/tests/support/postgres_server.ts";

const COUNTS =
  /(\d+) passed(?: \(\d+ steps?\))? \| (\d+) failed(?: \(\d+ steps?\))?(?: \| (\d+) ignored)?/;

/** Suites that measure run by themselves, one file after another; those that drive a browser side by side, but apart from the rest. */
const ALONE = ["tests/live"];
const BROWSER = ["tests/browser"];
const TOGETHER = [
  "fresh/tests",
  ...Array.from(Deno.readDirSync("tests"), ({ name }) => `tests/${name}`)
    .filter((folder) => ![...ALONE, ...BROWSER].includes(folder)),
];

const given = Deno.env.get("TEST_DATABASE_URL") ??
  Deno.env.get("DATABASE_URL");
const server = given || findPostgres() === null ? null : await startPostgres();
const databaseUrl = given ?? server?.url;
const buildFolder = await Deno.makeTempDir({ prefix: "madang-build-" });
const total = { passed: 0, failed: 0, skipped: 0, broken: false };
try {
  await appBuilder(`${buildFolder}/app`).build();
  if (Deno.args.length > 0) await run(Deno.args);
  else {
    await run(["--parallel", ...TOGETHER]);
    await run(["--parallel", ...BROWSER]);
    await run(ALONE);
  }
} finally {
  await server?.stop();
  await Deno.remove(buildFolder, { recursive: true });
}
const failed = Math.max(total.failed, total.broken ? 1 : 0);
say(
  `\n${total.passed} passed, ${failed} failed${
    total.skipped > 0 ? `, ${total.skipped} skipped` : ""
  }\n`,
);
Deno.exit(failed > 0 ? 1 : 0);

async function run(args: readonly string[]) {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["test", "-A", "--no-check", ...args],
    // What the tests start must not find the host's own database.
    env: {
      ...(databaseUrl ? { TEST_DATABASE_URL: databaseUrl } : {}),
      DATABASE_URL: "",
      TEST_BUILD: toFileUrl(`${buildFolder}/app/server.js`).href,
      NO_COLOR: "1",
    },
    stdout: "piped",
  }).spawn();
  let tail = "";
  for await (const chunk of child.stdout.pipeThrough(new TextDecoderStream())) {
    say(chunk);
    tail = (tail + chunk).slice(-4000);
  }
  const { success } = await child.status;
  const counts = [...tail.matchAll(new RegExp(COUNTS, "g"))].at(-1);
  total.passed += Number(counts?.[1] ?? 0);
  total.failed += Number(counts?.[2] ?? 0);
  total.skipped += Number(counts?.[3] ?? 0);
  total.broken ||= !success;
}

function say(text: string) {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}
