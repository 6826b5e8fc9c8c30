import assert from "node:assert/strict";
import { openRoom } from "@/actions/chat/open_room.ts";
import { type Db, sql } from "@/db/db.ts";
import { newId } from "@/domain/shared/ids.ts";
import { openTestDb } from "../../support/db.ts";
import { done } from "../../support/deals.ts";
import { neighbourhood } from "../../support/neighbours.ts";
import { openTestPorts } from "../../support/ports.ts";
import { POSTGRES } from "../../support/server_databases.ts";
import { testWith } from "../../support/skip.ts";

const EVENTS = 1_500;
/** So many times are both workers killed. */
const CYCLES = 6;
const WORKER = new URL("../../support/work_until_killed.ts", import.meta.url);

testWith(
  POSTGRES,
  "R38: two workers that are killed again and again tell everything once and lose nothing",
  async () => {
    const { db, url, close } = await openTestDb("postgres");
    const dataDir = await Deno.makeTempDir({ prefix: "madang-news-" });
    try {
      await happen(db);
      for (let cycle = 0; cycle < CYCLES; cycle++) {
        const last = cycle === CYCLES - 1;
        const workers = await Promise.all(
          [0, 1].map(() => work([url ?? "", dataDir, String(cycle * 10)])),
        );
        if (last) await untilDone(db);
        else await sleep(30 + Math.random() * 250);
        for (const worker of workers) worker.kill("SIGKILL");
        await Promise.all(workers.map(({ status }) => status));
      }
      const [row] = await db.query<Record<string, number>>(sql`
      select (select count(*) from notifications) as notices,
        (select count(distinct event_id) from notifications) as events,
        (select count(*) from letters) as letters,
        (select count(*) from letters where state = 'sent') as sent`);
      assert.deepEqual(row, {
        notices: EVENTS,
        events: EVENTS,
        letters: EVENTS,
        sent: EVENTS,
      });
      const files = [...Deno.readDirSync(`${dataDir}/outbox`)]
        .filter(({ name }) => name.endsWith(".eml"));
      assert.equal(files.length, EVENTS);
    } finally {
      await close();
      await Deno.remove(dataDir, { recursive: true });
    }
  },
);

/** A room, and very much that one of the two does in it. */
async function happen(db: Db) {
  const yard = neighbourhood(db);
  const owner = await yard.member("지우");
  const asker = await yard.member("하늘");
  const subjectId = await yard.thing(owner);
  const ports = await openTestPorts();
  const { roomId } = done(
    await openRoom({ ...ports, db }, { viewer: asker, subjectId }),
  );
  await ports.close();
  const rows = Array.from(
    { length: EVENTS },
    () => ({ id: newId(yard.clock), deal: newId(yard.clock) }),
  );
  await db.query(sql`
    insert into events (id, kind, subject_id, actor_id, payload, at)
    select id, 'deal.requested', ${subjectId}, ${asker.id},
      jsonb_build_object('room', ${roomId}::text, 'deal', deal), ${new Date()}
    from jsonb_to_recordset(${
    JSON.stringify(rows)
  }::text::jsonb) as r (id uuid, deal text)`);
}

async function work(args: string[]): Promise<Deno.ChildProcess> {
  const worker = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", WORKER.href, ...args],
    stdout: "piped",
  }).spawn();
  const reader = worker.stdout.getReader();
  const { done } = await reader.read();
  assert.equal(done, false, "the worker works");
  reader.releaseLock();
  await worker.stdout.cancel();
  return worker;
}

async function untilDone(db: Db) {
  for (let wait = 0; wait < 600; wait++) {
    const [row] = await db.query<{ open: number }>(sql`
      select (select count(*) from events where told_at is null)
        + (select count(*) from letters where state = 'waiting') as open`);
    if (row?.open === 0) return;
    await sleep(100);
  }
  throw new Error("The workers did not come to an end");
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
