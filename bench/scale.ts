import { startMadang } from "./support/app.ts";
import { fillYard } from "./support/chat_yard.ts";
import { makeDatabase } from "./support/database.ts";
import { ratio, requestsPerSecond } from "./support/load.ts";
import type { Result } from "./support/report.ts";
import type { Server } from "./support/server.ts";

const FEW = 10_000;
const MANY = 1_000_000;
/** What S9 compares: the page, and by how much longer it may take among a hundred times as many things. */
const PAGES = [
  { what: "list page", path: "/rent", most: 1.2 },
  {
    what: "province and category",
    path: "/rent?region=41&category=camping",
    most: 1.2,
  },
  { what: "page 20", path: "/rent?page=20", most: 1.2 },
  {
    what: "search, two letters",
    path: `/rent?q=${encodeURIComponent("텐트")}`,
    most: 2,
  },
  {
    what: "search, two words",
    path: `/rent?q=${encodeURIComponent("무선 미싱")}`,
    most: 2,
  },
  { what: "chat, newest page", path: "/chat/ROOM", most: 1.2 },
  { what: "chat, a page far back", path: "/chat/ROOM?before=5000", most: 1.2 },
] as const;

/** S9: time of a page at 1,000,000 things, or messages in a room, ÷ at 10,000, cache off. */
export async function measureScale(serverUrl: string): Promise<Result[]> {
  const [few, many] = await Promise.all([
    start(serverUrl, "few", FEW),
    start(serverUrl, "many", MANY),
  ]);
  const results: Result[] = [];
  try {
    for (const { what, path, most } of PAGES) {
      const measured = await ratio(
        () => speed(few, path),
        () => speed(many, path),
      );
      results.push({
        id: "S9",
        what: `${what}: time at 1,000,000 ÷ at 10,000`,
        goal: `≤ ${most}`,
        measured: measured.ratio.toFixed(2),
        met: measured.ratio <= most,
        note: `${Math.round(measured.b)}/s and ${Math.round(measured.a)}/s`,
      });
    }
  } finally {
    await Promise.all([few.stop(), many.stop()]);
  }
  return results;
}

interface Place extends Server {
  /** The short id of a room with as many messages as there are things. */
  room: string;
  /** Of one of its two members. */
  headers: Record<string, string>;
}

function speed({ url, room, headers }: Place, path: string): Promise<number> {
  const load = { connections: 8, seconds: 2 };
  if (!path.includes("ROOM")) return requestsPerSecond(url + path, load);
  const address = url + path.replace("ROOM", room);
  return requestsPerSecond(address, { ...load, headers });
}

async function start(
  serverUrl: string,
  name: string,
  count: number,
): Promise<Place> {
  const DATABASE_URL = await makeDatabase(serverUrl, { name, items: count });
  const { rooms, headers } = await fillYard(DATABASE_URL, {
    rooms: 1,
    messages: count,
  });
  const server = await startMadang({
    DATABASE_URL,
    DENO_KV_URL: "postgres",
    GUEST_CACHE_MS: "0",
  });
  return { ...server, room: rooms[0] ?? "", headers };
}
