import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { type Db, sql } from "@/db/db.ts";
import { openDb } from "@/db/open.ts";
import { FolderInUse, lockFolder } from "@/db/pglite/lock.ts";
import { openPglite } from "@/db/pglite/pglite.ts";

const WRITER = fileURLToPath(
  new URL("../support/write_until_killed.ts", import.meta.url),
);

Deno.test("openDb() keeps what was written from one start to the next", async () => {
  await withFolder(async (dataDir) => {
    const first = await openDb({ databaseUrl: null, dataDir });
    await first.query(sql`create table notes (text text)`);
    await first.query(sql`insert into notes values ('kept')`);
    await first.close();
    const second = await openDb({ databaseUrl: null, dataDir });
    assert.deepEqual(await second.query(sql`select text from notes`), [{
      text: "kept",
    }]);
    await second.close();
  });
});

Deno.test("openDb() refuses a folder that another database has open, and says who has it", async () => {
  await withFolder(async (dataDir) => {
    const first = await openDb({ databaseUrl: null, dataDir });
    await assert.rejects(
      openDb({ databaseUrl: null, dataDir }),
      (error) =>
        error instanceof FolderInUse &&
        error.message.includes(`pid ${Deno.pid}`),
    );
    await first.close();
    const second = await openDb({ databaseUrl: null, dataDir });
    await second.close();
  });
});

Deno.test("openDb() begins anew when the very first start was cut short", async () => {
  await withFolder(async (dataDir) => {
    await Deno.mkdir(`${dataDir}/pg.new/base`, { recursive: true });
    await Deno.writeTextFile(`${dataDir}/pg.new/PG_VERSION`, "18");
    const db = await openDb({ databaseUrl: null, dataDir });
    assert.deepEqual(await db.query(sql`select 1 as one`), [{ one: 1 }]);
    await db.close();
  });
});

Deno.test("lockFolder() takes over from a holder that is dead", async () => {
  await withFolder((folder) => {
    Deno.writeTextFileSync(
      `${folder}/lock`,
      "pid 1, since 2020-01-01T00:00:00.000Z\n",
    );
    const lock = lockFolder(`${folder}/lock`);
    assert.throws(() => lockFolder(`${folder}/lock`), FolderInUse);
    lock.release();
    lockFolder(`${folder}/lock`).release();
    return Promise.resolve();
  });
});

Deno.test("a closed database answers every query with an error", async () => {
  const db = await openPglite({ folder: null });
  const late = db.query(sql`select 1 as one`);
  await db.close();
  assert.deepEqual(await late, [{ one: 1 }]);
  await assert.rejects(db.query(sql`select 1`), {
    name: "DbError",
    code: "08006",
  });
});

Deno.test("embedded data survives kill -9: nothing promised is lost, nothing is half there", async () => {
  await withFolder(async (dataDir) => {
    const promised: number[] = [];
    // Once before anything is promised, then in the middle of writing.
    for (const promises of [null, 15, 40, 5, 25]) {
      promised.push(...await writeAndKill(dataDir, promises));
    }
    assert.ok(
      promised.length > 50,
      `only ${promised.length} promises were made`,
    );
    const db = await openDb({ databaseUrl: null, dataDir });
    try {
      const kept = await listKept(db);
      for (const n of promised) {
        assert.ok(kept.has(n) && kept.has(n + 1), `${n} was lost`);
      }
      for (const n of kept) {
        assert.ok(
          kept.has(n % 2 === 0 ? n + 1 : n - 1),
          `half of ${n} was lost`,
        );
      }
      await db.query(sql`insert into promises values (0, 'writable')`);
    } finally {
      await db.close();
    }
  });
});

Deno.test("the embedded engine's log of changes stays small, however much is written", async () => {
  await withFolder(async (dataDir) => {
    const db = await openDb({ databaseUrl: null, dataDir });
    await db.query(sql`create table notes (text text)`);
    for (let batch = 0; batch < 600; batch++) {
      await db.query(sql`
        insert into notes select md5(i::text) from generate_series(1, 4000) as i`);
      if (batch % 2 === 1) await db.query(sql`truncate notes`);
    }
    const megabytes = folderSize(`${dataDir}/pg/pg_wal`) / 1024 / 1024;
    await db.close();
    assert.ok(megabytes <= 100, `the log takes ${megabytes} MB`);
  });
});

function folderSize(folder: string): number {
  return Array.from(Deno.readDirSync(folder))
    .reduce(
      (sum, { name }) => sum + Deno.statSync(`${folder}/${name}`).size,
      0,
    );
}

/** Runs the writer and kills it in the middle of writing, after so many promises (null: while it still opens). */
async function writeAndKill(
  dataDir: string,
  promises: number | null,
): Promise<number[]> {
  const writer = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", WRITER, dataDir],
    stdout: "piped",
  }).spawn();
  let isKilled = false;
  const kill = () => {
    if (!isKilled) writer.kill("SIGKILL");
    isKilled = true;
  };
  if (promises === null) setTimeout(kill, 1200);
  let told = "";
  for await (
    const chunk of writer.stdout.pipeThrough(new TextDecoderStream())
  ) {
    told += chunk;
    if (promises !== null && told.split("\n").length > promises) kill();
  }
  assert.equal((await writer.status).signal, "SIGKILL");
  // What follows the last line end was cut off in the middle.
  return told.split("\n").slice(0, -1).map(Number);
}

async function listKept(db: Db): Promise<Set<number>> {
  const rows = await db.query<{ n: number }>(sql`select n from promises`);
  return new Set(rows.map(({ n }) => n));
}

async function withFolder(body: (folder: string) => Promise<void>) {
  const folder = await Deno.makeTempDir();
  try {
    await body(folder);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
