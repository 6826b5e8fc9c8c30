/** S6: how many messages are kept for good in a second, and how many rows the database itself can keep. */
import { findPostgres } from "@/tests/support/postgres_server.ts";
import type { ChatYard } from "./chat_yard.ts";
import { gather, isRefusal, scatter } from "./crowd.ts";

const WRITERS = 8;
const SECONDS = 5;

/** Durable messages per second: each writer says the next when the last was acked. */
export async function acked(
  { server, headers, rooms }: ChatYard,
): Promise<number> {
  const { url } = server;
  const ears = await gather({ url, headers, size: WRITERS });
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

/** What Postgres itself does with as many clients, each inserting one row at a time. */
export async function inserts({ databaseUrl }: ChatYard): Promise<number> {
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
    args: ["-n", "-M", "prepared", "-c", String(WRITERS), "-T"]
      .concat([String(SECONDS), "-f", script, databaseUrl]),
  }).output();
  await Deno.remove(script);
  const text = new TextDecoder().decode(stdout);
  return Number(/tps = ([\d.]+)/.exec(text)?.[1]);
}
