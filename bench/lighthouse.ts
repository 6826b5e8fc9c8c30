import { startMadang } from "./support/app.ts";
import { median } from "./support/load.ts";
import type { Result } from "./support/report.ts";

/** Fetched by this bench alone; nothing else needs it. */
const LIGHTHOUSE = "npm:lighthouse@13.5.0";
const CHROMIUM = Deno.env.get("CHROMIUM") ?? "/usr/bin/chromium";
const RUNS = 3;

/** What Lighthouse looks at, and how many of 100 points are wanted. */
const CATEGORIES = {
  performance: 98,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
} as const;
type Category = keyof typeof CATEGORIES;
const NAMES = Object.keys(CATEGORIES) as Category[];

type Points = Record<Category, number>;

/** S11: Lighthouse as on a phone, on five key pages of the demo neighbourhood. */
export async function measureLighthouse(): Promise<Result[]> {
  const server = await startMadang({}, { demo: true });
  const results: Result[] = [];
  try {
    const pages = {
      "/": "/",
      "/rent": "/rent",
      "a thing": await findThing(server.url),
      "/sign-up": "/sign-up",
      "/rent/new": "/rent/new",
    };
    for (const [what, path] of Object.entries(pages)) {
      const runs: Points[] = [];
      for (let run = 0; run < RUNS; run++) {
        runs.push(await look(server.url + path));
      }
      results.push(resultOf(what, runs));
    }
  } finally {
    await server.stop();
  }
  return results;
}

async function findThing(origin: string): Promise<string> {
  const html = await (await fetch(`${origin}/rent`)).text();
  const path = /href="(\/rent\/[0-9A-Za-z]{22})"/.exec(html)?.[1];
  if (!path) throw new Error("The demo neighbourhood shows no thing");
  return path;
}

/** One look with an empty cache, by Lighthouse's own settings for phones. */
async function look(url: string): Promise<Points> {
  const { stdout, stderr, success } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "-A", "--no-lock", LIGHTHOUSE, url],
      ...["--quiet", "--output=json", "--output-path=stdout"],
      `--only-categories=${NAMES.join(",")}`,
      "--chrome-flags=--headless=new --no-sandbox",
    ],
    env: { CHROME_PATH: CHROMIUM },
  }).output();
  const decoder = new TextDecoder();
  if (!success) throw new Error(`Lighthouse: ${decoder.decode(stderr)}`);
  const { categories } = JSON.parse(decoder.decode(stdout)) as {
    categories: Record<Category, { score: number }>;
  };
  const points = NAMES.map((name) =>
    [name, Math.round(categories[name].score * 100)] as const
  );
  return Object.fromEntries(points) as Points;
}

function resultOf(what: string, runs: readonly Points[]): Result {
  const points = NAMES.map((name) => median(runs.map((run) => run[name])));
  return {
    id: "S11",
    what: `Lighthouse mobile, ${what}: ${NAMES.join(", ")}`,
    goal: `≥ ${Object.values(CATEGORIES).join(", ")}`,
    measured: points.join(", "),
    met: NAMES.every((name, n) => (points[n] ?? 0) >= CATEGORIES[name]),
    note: `medians of ${RUNS} looks`,
  };
}
