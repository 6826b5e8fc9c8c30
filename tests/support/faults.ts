/**
 * Faults put around a port from outside. A proof that cannot fail is none: its test runs once more with
 * the fault that its guard stands against, and must find it.
 */
import type { Bus } from "@/adapters/bus/bus.ts";
import { compile } from "@/db/compile.ts";
import { type Db, type Fragment, sql } from "@/db/db.ts";

const EARLY_BY_MS = 500;
const WINDOW = 40;

/** Promises what is said before it is written. For a database with one room. */
export function promisingEarly(db: Db): Db {
  let last: Promise<number> | null = null;
  async function lastSeq() {
    const [room] = await db.query<{ last: number }>(
      sql`select last_seq as last from rooms`,
    );
    return room?.last ?? 0;
  }
  async function promise(fragment: Fragment, count: number) {
    setTimeout(() => db.query(fragment).catch(() => {}), EARLY_BY_MS);
    const before = await (last ??= lastSeq());
    last = Promise.resolve(before + count);
    return Array.from(
      { length: count },
      (_, n) => ({ nr: n + 1, seq: before + n + 1, repeated: false }),
    );
  }
  return {
    ...db,
    query<Row>(fragment: Fragment) {
      const { text, params } = compile(fragment);
      if (!text.includes("insert into room_events")) {
        return db.query<Row>(fragment);
      }
      const rooms = params[0]?.split(",").length ?? 0;
      return promise(fragment, rooms) as Promise<Row[]>;
    },
  };
}

/** Keeps of what somebody missed only the newest few, as other chats do. */
export function forgetting(db: Db): Db {
  return withRows(db, {
    of: "e.seq <= r.last_seq",
    turn: (rows) => rows.slice(-WINDOW),
  });
}

/** Never tells how far rooms are. */
export function headless(db: Db): Db {
  return withRows(db, {
    of: "from rooms r where r.id = any(",
    turn: () => [],
  });
}

function withRows(
  db: Db,
  { of, turn }: { of: string; turn(rows: unknown[]): unknown[] },
): Db {
  return {
    ...db,
    async query<Row>(fragment: Fragment) {
      const rows = await db.query<Row>(fragment);
      return compile(fragment).text.includes(of) ? turn(rows) as Row[] : rows;
    },
  };
}

/** Ends this process at the moment when it would tell of what was said, and is killed before it can. */
export function dyingBeforeFanOut(bus: Bus): Bus {
  return {
    ...bus,
    publish(topic, payload) {
      if (topic.startsWith("room:") && payload.includes('"seq"')) {
        Deno.kill(Deno.pid, "SIGKILL");
      }
      bus.publish(topic, payload);
    },
  };
}
