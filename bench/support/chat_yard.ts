import { openRoom } from "@/actions/chat/open_room.ts";
import type { Ports } from "@/adapters/ports.ts";
import { createSession } from "@/db/kv/sessions.ts";
import { openKv } from "@/db/kv/open_kv.ts";
import { sql } from "@/db/db.ts";
import { openPostgres } from "@/db/postgres.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { sayMany } from "@/tests/support/many_events.ts";
import { neighbourhood } from "@/tests/support/neighbours.ts";
import { startMadang } from "./app.ts";
import { makeDatabase } from "./database.ts";
import type { Server } from "./server.ts";

/** Madang with two members in a room. */
export interface ChatYard {
  server: Server;
  databaseUrl: string;
  /** The room's short id. */
  room: string;
  /** As many rooms as there are writers, for what must not wait for each other. */
  rooms: string[];
  headers: Record<string, string>;
  /** The last number in each room, as long as nobody has said more. */
  lastSeq: number;
}

const ROOMS = 8;
/** In each of them, long ago: a database plans otherwise for tables that were empty when it looked. */
const HISTORY = 2_000;

/** Starts Madang on a new database `name` where two neighbours have rooms; sessions lie in the database too. */
export async function startChatYard(
  serverUrl: string,
  name: string,
): Promise<ChatYard> {
  const databaseUrl = await makeDatabase(serverUrl, { name, items: 0 });
  const { rooms, headers } = await fillYard(databaseUrl, {
    rooms: ROOMS,
    messages: HISTORY,
  });
  const server = await startMadang({
    DATABASE_URL: databaseUrl,
    DENO_KV_URL: "postgres",
    LIMIT_SCALE: "100000",
    LOG_LEVEL: "error",
  });
  const [room = ""] = rooms;
  return { server, databaseUrl, room, rooms, headers, lastSeq: HISTORY };
}

/**
 * Lets two neighbours have rooms, in each of which so much was said and read; answers their short ids
 * and what the browser of one of them sends.
 */
export async function fillYard(
  databaseUrl: string,
  { rooms: count, messages = 0 }: { rooms: number; messages?: number },
): Promise<Pick<ChatYard, "rooms" | "headers">> {
  const db = openPostgres(databaseUrl);
  const kv = await openKv({ denoKvUrl: "postgres", dataDir: "" }, db);
  const { member, thing, clock } = neighbourhood(db);
  const owner = await member("지우");
  const viewer = await member("하늘");
  const ports = { db, clock, bus: { publish() {} } } as unknown as Ports;
  const rooms: string[] = [];
  for (let n = 0; n < count; n++) {
    const subjectId = await thing(owner);
    const opened = await openRoom(ports, { viewer, subjectId });
    if (!opened.ok) throw new Error("There is no room");
    const { roomId } = opened.value;
    rooms.push(shortId(roomId));
    if (messages === 0) continue;
    await sayMany(db, { roomId, authorId: owner.id, count: messages });
    await db.query(sql`update room_members set read_seq = ${messages}`);
    await db.query(sql`vacuum analyze`);
  }
  const token = await createSession(kv, {
    memberId: viewer.id,
    browser: "",
    now: new Date(),
  });
  kv.close();
  await db.close();
  return { rooms, headers: { cookie: `session=${token}` } };
}
