/**
 * `deno task scan`: lets two scanners loose on a demo yard of its own, on this machine, with a Postgres server, for a
 * bounded time: wapiti crawls and attacks every page a guest and a member reach, sqlmap every parameter of `TARGETS`.
 * Writes docs/scan.txt and fails when either finds something. Needs Debian's `wapiti`, `sqlmap`, `postgresql`.
 */
import { startPostgres } from "@/tests/support/postgres_server.ts";
import { DEMO_EMAIL, DEMO_PASSWORD } from "./demo/neighbourhood.ts";
import { say } from "./plain_errors.ts";
import { runSqlmap } from "./scan/sqlmap.ts";
import { runWapiti } from "./scan/wapiti.ts";

const REPORT = new URL("../docs/scan.txt", import.meta.url);
const PORT = 8790;
const YARD = `http://localhost:${PORT}`;
/** As behind a proxy with https. */
const ORIGIN = "https://yard.example";
const OPEN_WITHIN_MS = 180_000;

const folder = await Deno.makeTempDir({ prefix: "madang-scan-" });
const postgres = await startPostgres();
if (postgres === null) throw new Error("The scan needs a Postgres server");
const yard = startYard(postgres.url);
const sections: string[] = [];
let found = 0;
try {
  await untilOpen();
  const cookie = await signIn();
  const scan = { yard: YARD, origin: ORIGIN, cookie, folder };
  for (
    const { text, findings } of await Promise.all([
      runWapiti(scan),
      runSqlmap(scan),
    ])
  ) {
    sections.push(text);
    found += findings;
  }
} finally {
  yard.kill("SIGTERM");
  await yard.status;
  await postgres.stop();
  await Deno.remove(folder, { recursive: true });
}
const head = `Scanned on ${new Date().toISOString().slice(0, 10)}: ${
  found === 0 ? "nothing was found" : `${found} findings`
}\n`;
const report = [head, ...sections].join("\n");
await Deno.writeTextFile(REPORT, report);
say(report);
Deno.exit(found === 0 ? 0 : 1);

function startYard(databaseUrl: string): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "tools/start.ts", "--demo"],
    env: {
      PORT: String(PORT),
      DATA_DIR: `${folder}/data`,
      DATABASE_URL: databaseUrl,
      DENO_KV_URL: "postgres",
      PUBLIC_ORIGIN: ORIGIN,
      LIMIT_SCALE: "100000",
      LOG_LEVEL: "error",
    },
    stdout: "null",
    stderr: "inherit",
  }).spawn();
}

async function untilOpen() {
  const deadline = Date.now() + OPEN_WITHIN_MS;
  while (Date.now() < deadline) {
    try {
      await (await fetch(`${YARD}/`)).body?.cancel();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  throw new Error("The yard did not open");
}

/** The demo member's session, as a cookie header. */
async function signIn(): Promise<string> {
  const answer = await fetch(`${YARD}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: ORIGIN },
    body: new URLSearchParams({
      email: DEMO_EMAIL,
      password: DEMO_PASSWORD,
      next: "/",
    }),
  });
  await answer.body?.cancel();
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  if (answer.status !== 303 || !cookie) throw new Error("Nobody signed in");
  return cookie;
}
