import { startMadang } from "./support/app.ts";
import { makeDatabase } from "./support/database.ts";
import { median } from "./support/load.ts";
import type { Result } from "./support/report.ts";

const ROUNDS = 5;

/** S12: cold start of the built app to the first 200, with an empty database that was migrated before. */
export async function measureStart(serverUrl: string): Promise<Result[]> {
  const DATABASE_URL = await makeDatabase(serverUrl, {
    name: "start",
    items: 0,
  });
  const dataDir = await Deno.makeTempDir({ prefix: "madang-start-" });
  const postgres = await secondsToFirst200({ DATABASE_URL });
  const embedded = await secondsToFirst200({ DATA_DIR: dataDir });
  return [
    result("embedded", embedded, 3),
    result("with Postgres", postgres, 1),
  ];
}

function result(what: string, seconds: number, most: number): Result {
  return {
    id: "S12",
    what: `cold start to the first 200, ${what}`,
    goal: `≤ ${most} s`,
    measured: `${seconds.toFixed(2)} s`,
    met: seconds <= most,
  };
}

async function secondsToFirst200(env: Record<string, string>): Promise<number> {
  await (await startMadang(env)).stop();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const server = await startMadang(env);
    times.push(server.readyAfterMs / 1000);
    await server.stop();
  }
  return median(times);
}
