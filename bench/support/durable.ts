/** S6: how many messages are kept for good in a second, and how many rows the database itself can keep. */
import { sql } from "@/db/db.ts";
import { openPostgres } from "@/db/postgres.ts";
import { findPostgres } from "@/tests/support/postgres_server.ts";
import type { ChatYard } from "./chat_yard.ts";
import { gather, isRefusal, scatter } from "./crowd.ts";

const SECONDS = 5;

/**
 * Durable messages per second: each of so many writers says the next when the last was acked. Whoever
 * they talk to has read what was said before, as people do; else their unread lines are counted ever longer.
 */
export async function acked(
  { server, databaseUrl, headers, rooms }: ChatYard,
  writers: number,
): Promise<number> {
  const { url } = server;
  await readAll(databaseUrl);
  const ears = await gather({ url, headers, size: writers });
  const until = performance.now() + SECONDS * 1000;
  let count = 0;
  await Promise.all(
    ears.map(({ socket }, writer) =>
      new Promise<void>((resolve, reject) => {
        const say = () => {
          const cid = `acked-${crypto.randomUUID()}`;
          const body = "드릴 빌려주세요";
          const room = rooms[writer % rooms.length];
          socket.send(JSON.stringify({ t: "send", room, cid, body }));
        };
        socket.onmessage = ({ data }) => {
          if (isRefusal(String(data))) reject(new Error(String(data)));
          if (!String(data).startsWith('{"t":"ack"')) return;
          count += 1;
          if (performance.now() < until) say();
          else resolve();
        };
        say();
      })
    ),
  );
  await scatter(ears);
  return count / SECONDS;
}

async function readAll(databaseUrl: string): Promise<void> {
  const db = openPostgres(databaseUrl);
  await db.query(sql`
    update room_members m set read_seq = r.last_seq
    from rooms r where r.id = m.room_id
  `);
  await db.close();
}

/** What Postgres itself does with as many clients, each inserting one row at a time. */
export async function inserts(
  { databaseUrl }: ChatYard,
  clients: number,
): Promise<number> {
  const pgbench = `${findPostgres() ?? ""}pgbench`;
  const script = await Deno.makeTempFile();
  await Deno.writeTextFile(
    script,
    "insert into bench_inserts (body) values ('드릴 빌려주세요');",
  );
  const psql = `${findPostgres() ?? ""}psql`;
  const make = "create table if not exists bench_inserts " +
    "(id bigserial primary key, body text not null, at timestamptz not null default now())";
  await new Deno.Command(psql, { args: [databaseUrl, "-qc", make] }).output();
  const { stdout } = await new Deno.Command(pgbench, {
    args: ["-n", "-M", "prepared", "-c", String(clients), "-T"]
      .concat([String(SECONDS), "-f", script, databaseUrl]),
  }).output();
  await Deno.remove(script);
  const text = new TextDecoder().decode(stdout);
  return Number(/tps = ([\d.]+)/.exec(text)?.[1]);
}
