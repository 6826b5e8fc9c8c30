import assert from "node:assert/strict";
import { type Fault, lineOf, serve } from "@/tests/support/served.ts";
import {
  openServerDatabase,
  POSTGRES,
} from "@/tests/support/server_databases.ts";
import { testWith } from "@/tests/support/skip.ts";

/** So many times is a server killed on Postgres, in so many places side by side. */
const CYCLES = 50;
const PLACES = 5;
const EMBEDDED_CYCLES = 2;
/** Everybody has everything so soon after a start. */
const BACK_MS = 5_000;

interface Killing {
  dataDir: string;
  settings?: Record<string, string>;
  cycles: number;
  faults?: readonly Fault[];
}

/**
 * Lets one talk and another listen, kills the server in the middle, and starts it again, so many
 * times. Whatever was acked must be there, as it was, and nothing may come twice.
 */
async function killAgainAndAgain(
  { dataDir, settings, cycles, faults }: Killing,
): Promise<void> {
  const acked = new Map<string, number>();
  const seen = new Map<number, string>();
  let sent = 0;
  for (let cycle = 0; cycle <= cycles; cycle++) {
    const served = await serve(dataDir, settings, faults);
    try {
      const started = performance.now();
      const { room } = served;
      const writer = await lineOf(served, served.asker);
      const reader = await lineOf(served, served.owner);
      const from = Math.max(0, ...seen.keys());
      reader.say({ t: "sub", room, seq: from });
      const { heads } = await reader.hear("head", ({ heads }) => room in heads);
      assert.ok(performance.now() - started < BACK_MS);
      for (const { seq, cid } of reader.heard("ev")) seen.set(seq, String(cid));
      for (const [cid, seq] of acked) assert.equal(seen.get(seq), cid);
      assert.equal(seen.size, heads[room]);
      assert.equal(new Set(seen.values()).size, seen.size);
      if (cycle === cycles) break;
      const enough = 10 + Math.floor(Math.random() * 40);
      while (writer.heard("ack").length < enough) {
        const cid = `sent-before-${sent++}`;
        writer.say({ t: "send", room, cid, body: cid });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      served.process.kill("SIGKILL");
      await Promise.all([writer.closed, reader.closed]);
      for (const { cid, seq } of writer.heard("ack")) acked.set(cid, seq);
      const known = reader.heard("ev").filter(({ seq }) => !seen.has(seq));
      for (const { seq, cid } of known) seen.set(seq, String(cid));
      const told = reader.heard("ev").map(({ seq }) => seq);
      assert.equal(new Set(told).size, told.length, "an event came twice");
    } finally {
      await endOf(served.process);
    }
  }
  assert.ok(acked.size >= cycles * 10);
}

async function endOf(process: Deno.ChildProcess) {
  try {
    process.kill("SIGKILL");
  } catch {
    // It is dead already.
  }
  await process.status;
}

/** A folder and a database of one's own. */
async function somewhere(
  body: (
    place: { dataDir: string; settings: Record<string, string> },
  ) => Promise<void>,
) {
  const database = await openServerDatabase();
  const dataDir = await Deno.makeTempDir({ prefix: "madang-kill-" });
  try {
    await body({ dataDir, settings: { DATABASE_URL: database.url } });
  } finally {
    await database.close();
    await Deno.remove(dataDir, { recursive: true });
  }
}

testWith(
  POSTGRES,
  `R1 R10 servers killed ${CYCLES} times in the middle of sends have lost nothing they acked, and go on where they were`,
  async () => {
    const cycles = CYCLES / PLACES;
    await Promise.all(
      Array.from(
        { length: PLACES },
        () => somewhere((place) => killAgainAndAgain({ ...place, cycles })),
      ),
    );
  },
);

Deno.test("R1 R10 so has a server with the embedded database", async () => {
  const dataDir = await Deno.makeTempDir({ prefix: "madang-kill-" });
  try {
    await killAgainAndAgain({ dataDir, cycles: EMBEDDED_CYCLES });
  } finally {
    await Deno.remove(dataDir, { recursive: true });
  }
});

testWith(
  POSTGRES,
  "R1† a server that acks before the commit is found out",
  () =>
    somewhere(async (place) => {
      const faults = ["early"] as const;
      await assert.rejects(
        killAgainAndAgain({ ...place, cycles: 5, faults }),
        assert.AssertionError,
      );
    }),
);

/** One says something to a server that dies before it can tell anybody; who was there gets it after the next start. */
async function dieBeforeFanOut(
  { dataDir, settings }: Omit<Killing, "cycles">,
  faults: readonly Fault[],
): Promise<void> {
  const first = await serve(dataDir, settings, faults);
  const writer = await lineOf(first, first.asker);
  const reader = await lineOf(first, first.owner);
  const { room } = first;
  const message = { t: "send", room, cid: "just-written", body: "들려요?" };
  reader.say({ t: "sub", room, seq: 0 });
  await reader.hear("head");
  writer.say(message);
  await Promise.all([writer.closed, reader.closed]);
  await endOf(first.process);
  assert.deepEqual([writer.heard("ack"), reader.heard("ev")], [[], []]);
  const next = await serve(dataDir, settings);
  try {
    const back = await lineOf(next, next.owner);
    back.say({ t: "sub", room, seq: 0 });
    await back.hear("ev", ({ cid }) => cid === message.cid, BACK_MS);
    const again = await lineOf(next, next.asker);
    again.say(message);
    assert.equal((await again.hear("ack")).seq, 1);
    await Promise.all([back.close(), again.close()]);
  } finally {
    await endOf(next.process);
  }
}

testWith(
  POSTGRES,
  "R10 what was committed when the server died, and told to nobody, is there after the next start",
  () => somewhere((place) => dieBeforeFanOut(place, ["dying"])),
);

testWith(
  POSTGRES,
  "R10† what was told before it was committed is missed",
  () =>
    somewhere((place) =>
      assert.rejects(dieBeforeFanOut(place, ["dying", "early"]), /No such ev/)
    ),
);
