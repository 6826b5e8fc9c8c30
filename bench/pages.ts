import { sql } from "@/db/db.ts";
import { openPostgres } from "@/db/postgres.ts";
import { startMadang } from "./support/app.ts";
import { makeDatabase } from "./support/database.ts";
import { ratio, requestsPerSecond } from "./support/load.ts";
import type { Result } from "./support/report.ts";
import { type Server, startServer } from "./support/server.ts";

const ITEMS = 5_000;
const LIST = "/rent";

/** S1, S2 and S3: the list page of twelve cards against references in the same run. */
export async function measurePages(serverUrl: string): Promise<Result[]> {
  const DATABASE_URL = await makeDatabase(serverUrl, {
    name: "pages",
    items: ITEMS,
  });
  return [
    await measureShared(DATABASE_URL),
    await measureUnshared(DATABASE_URL),
    await measureGuards(DATABASE_URL),
  ];
}

async function measureShared(DATABASE_URL: string): Promise<Result> {
  const madang = await startMadang({ DATABASE_URL });
  const BODY = await savePage(madang);
  const bytes = await startServer(script("bytes.ts"), { env: { BODY } });
  return compare({
    id: "S1",
    what:
      "list page for guests, shared for a second ÷ `Deno.serve` with the same bytes",
    goal: 0.5,
    servers: [madang, bytes],
    a: () => requestsPerSecond(madang.url + LIST),
    b: () => requestsPerSecond(bytes.url),
  });
}

async function measureUnshared(DATABASE_URL: string): Promise<Result> {
  const madang = await startMadang({ DATABASE_URL, GUEST_CACHE_MS: "0" });
  const template = await startServer(script("template.ts"), {
    env: { DATABASE_URL, PAGE: await savePage(madang) },
  });
  return compare({
    id: "S2",
    what:
      "the same, not shared ÷ `Deno.serve` + postgres.js + string template, same query",
    goal: 0.8,
    servers: [madang, template],
    a: () => requestsPerSecond(madang.url + LIST),
    b: () => requestsPerSecond(template.url),
  });
}

async function measureGuards(DATABASE_URL: string): Promise<Result> {
  const madang = await startMadang({ DATABASE_URL, GUEST_CACHE_MS: "0" });
  const cookie = await signUp(madang);
  const DATA_DIR = await Deno.makeTempDir();
  const bare = await startServer(script("bare_list.ts"), {
    env: { DATABASE_URL, DATA_DIR, VIEWER: await readViewer(DATABASE_URL) },
    path: LIST,
  });
  return compare({
    id: "S3",
    what: "list page with session, CSRF, CSP nonce and request log ÷ without",
    goal: 0.8,
    servers: [madang, bare],
    a: () => requestsPerSecond(madang.url + LIST, { headers: { cookie } }),
    b: () => requestsPerSecond(bare.url + LIST),
  });
}

/** Saves the list page as it is served; returns the file's path. */
async function savePage({ url }: Server): Promise<string> {
  const path = await Deno.makeTempFile();
  await Deno.writeTextFile(path, await (await fetch(url + LIST)).text());
  return path;
}

interface Comparison {
  id: string;
  what: string;
  goal: number;
  servers: Server[];
  a: () => Promise<number>;
  b: () => Promise<number>;
}

async function compare(
  { id, what, goal, servers, a, b }: Comparison,
): Promise<Result> {
  try {
    const measured = await ratio(a, b);
    return {
      id,
      what,
      goal: `≥ ${goal}`,
      measured: measured.ratio.toFixed(2),
      met: measured.ratio >= goal,
      note: `${Math.round(measured.a)}/s ÷ ${Math.round(measured.b)}/s`,
    };
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Signs a member up through the form; returns the session's cookie. */
async function signUp({ url }: Server): Promise<string> {
  const response = await fetch(`${url}/sign-up`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: url, "sec-fetch-site": "same-origin" },
    body: new URLSearchParams({
      email: "bench@example.com",
      password: "correct horse battery",
      name: "벤치",
      region: "11680",
      terms: "yes",
    }),
  });
  await response.body?.cancel();
  const cookie = response.headers.getSetCookie()
    .find((line) => line.includes("session"))?.split(";")[0];
  if (!cookie) throw new Error(`Sign-up answered ${response.status}`);
  return cookie;
}

async function readViewer(databaseUrl: string): Promise<string> {
  const db = openPostgres(databaseUrl);
  const [viewer] = await db.query(sql`
    select id, handle, name, region, role from members
    where email = 'bench@example.com'
  `);
  await db.close();
  return JSON.stringify(viewer);
}

function script(name: string): string {
  return new URL(`servers/${name}`, import.meta.url).pathname;
}
