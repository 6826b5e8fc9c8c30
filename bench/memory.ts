import { startMadang } from "./support/app.ts";
import { makeDatabase } from "./support/database.ts";
import { requestsPerSecond } from "./support/load.ts";
import type { Result } from "./support/report.ts";

/** Resident memory after 20 s of load on list, search and front page. */
export async function measureMemory(serverUrl: string): Promise<Result[]> {
  const DATABASE_URL = await makeDatabase(serverUrl, {
    name: "memory",
    items: 5000,
  });
  return [
    await afterLoad("with Postgres", { DATABASE_URL }, 200),
    await afterLoad("embedded", {}, 750),
  ];
}

async function afterLoad(
  what: string,
  env: Record<string, string>,
  most: number,
): Promise<Result> {
  const server = await startMadang({ ...env, GUEST_CACHE_MS: "0" });
  try {
    for (
      const path of [
        "/rent",
        "/",
        `/rent?q=${encodeURIComponent("텐트")}`,
        "/rent?sort=price",
      ]
    ) {
      await requestsPerSecond(server.url + path, { seconds: 5 });
    }
    const measured = server.residentMb();
    return {
      id: "memory",
      what: `resident memory after load, ${what}`,
      goal: `≤ ${most} MB`,
      measured: `${Math.round(measured)} MB`,
      met: measured <= most,
    };
  } finally {
    await server.stop();
  }
}
