import { ratio, requestsPerSecond } from "./support/load.ts";
import type { Result } from "./support/report.ts";
import { type Server, startServer } from "./support/server.ts";

const SCRIPT = new URL("servers/framework.tsx", import.meta.url).pathname;

/** The ratios of the framework itself: twelve cards, no database. */
export async function measureFramework(): Promise<Result[]> {
  const [bytes, preact, fresh, ten, thousand] = await Promise.all([
    start("bytes"),
    start("preact"),
    start("fresh"),
    start("fresh", 10),
    start("fresh", 1000),
  ]);
  try {
    return [
      await compare("page of twelve cards ÷ `Deno.serve` with the same bytes", {
        pair: [fresh, bytes],
        goal: 0.45,
      }),
      await compare("the same ÷ plain Preact behind `Deno.serve`", {
        pair: [fresh, preact],
        goal: 0.9,
        note: "in place of upstream Fresh, which cannot be had from npm",
      }),
      await compare("last of 1,000 routes with a parameter ÷ of 10", {
        pair: [thousand, ten],
        paths: ["/things-999/x", "/things-9/x"],
        goal: 0.95,
      }),
    ];
  } finally {
    for (const server of [bytes, preact, fresh, ten, thousand]) {
      await server.stop();
    }
  }
}

function start(KIND: string, routes = 0): Promise<Server> {
  return startServer(SCRIPT, { env: { KIND, ROUTES: String(routes) } });
}

async function compare(what: string, { pair, paths = ["/", "/"], goal, note }: {
  pair: [Server, Server];
  paths?: [string, string];
  goal: number;
  note?: string;
}): Promise<Result> {
  const measured = await ratio(
    () => requestsPerSecond(pair[0].url + paths[0]),
    () => requestsPerSecond(pair[1].url + paths[1]),
  );
  const rates = `${Math.round(measured.a)}/s ÷ ${Math.round(measured.b)}/s`;
  return {
    id: "fresh",
    what,
    goal: `≥ ${goal}`,
    measured: measured.ratio.toFixed(2),
    met: measured.ratio >= goal,
    note: note ? `${rates}; ${note}` : rates,
  };
}
