import assert from "node:assert/strict";
import { type Line } from "@/tests/support/live.ts";
import { lineOf, serve } from "@/tests/support/served.ts";
import { NATS, startNats } from "@/tests/support/nats_server.ts";
import {
  openServerDatabase,
  POSTGRES,
} from "@/tests/support/server_databases.ts";
import { testWith } from "@/tests/support/skip.ts";

/** Less than the time between two heads: what comes by then came by the bus. */
const BY_BUS_MS = 10_000;

function say(line: Line, { room, from, to }: {
  room: string;
  from: number;
  to: number;
}) {
  for (let n = from; n <= to; n++) {
    line.say({ t: "send", room, cid: `of-two-${n}`, body: String(n) });
  }
}

/** Two processes on one database; the writer's dies in the middle. */
async function oneDies(busUrl: string) {
  const database = await openServerDatabase();
  const dataDir = await Deno.makeTempDir({ prefix: "madang-two-" });
  const settings = {
    DATABASE_URL: database.url,
    DENO_KV_URL: "postgres",
    BUS_URL: busUrl,
  };
  const one = await serve(dataDir, settings);
  const other = await serve(dataDir, settings);
  try {
    const reader = await lineOf(other, other.owner);
    const { room } = other;
    reader.say({ t: "sub", room, seq: 0 });
    await reader.hear("head");
    const writer = await lineOf(one, one.asker);
    say(writer, { room, from: 1, to: 20 });
    const from = performance.now();
    await reader.hear("ev", ({ seq }) => seq === 20);
    assert.ok(performance.now() - from < BY_BUS_MS);
    say(writer, { room, from: 21, to: 60 });
    await writer.hear("ack", ({ seq }) => seq === 30);
    one.process.kill("SIGKILL");
    await writer.closed;
    const again = await lineOf(other, other.asker);
    say(again, { room, from: 21, to: 60 });
    await again.hear("ack", ({ cid }) => cid === "of-two-60");
    await reader.hear("ev", ({ cid }) => cid === "of-two-60");
    const told = reader.heard("ev");
    assert.deepEqual(
      told.map(({ seq }) => seq),
      told.map((_, index) => index + 1),
    );
    assert.equal(told.length, 60);
    for (const { cid, seq } of writer.heard("ack")) {
      assert.equal(told[seq - 1]?.cid, cid);
    }
    await again.close();
    await reader.close();
  } finally {
    for (const { process } of [one, other]) {
      try {
        process.kill("SIGKILL");
      } catch {
        // It is dead already.
      }
      await process.status;
    }
    await database.close();
    await Deno.remove(dataDir, { recursive: true });
  }
}

testWith(
  POSTGRES,
  "R11 two processes over Postgres's own bus: nothing is lost when one dies",
  () => oneDies("postgres"),
);

testWith(NATS, "R11 the same over NATS", async () => {
  const nats = startNats();
  try {
    await oneDies(nats.url);
  } finally {
    await nats.stop();
  }
});
