import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { type Db, sql } from "@/db/db.ts";
import { migrate, MigrationRefused } from "@/db/migrate.ts";
import { openPostgres } from "@/db/postgres.ts";
import { eachEngine, openTestDb } from "../support/db.ts";
import { POSTGRES } from "../support/server_databases.ts";
import { testWith } from "../support/skip.ts";

eachEngine("migrate() applies nothing twice", async (db) => {
  assert.deepEqual(await migrate(db), []);
  assert.deepEqual(await migrate(db), []);
});

eachEngine(
  "migrate() applies new files in order and remembers them",
  async (db) => {
    await withFolder(db, async (folder) => {
      await write(
        folder,
        "0001_first.sql",
        "create table first (n integer); insert into first values (1);",
      );
      assert.deepEqual(await migrate(db, folder), ["0001_first.sql"]);
      await write(
        folder,
        "0002_second.sql",
        "alter table first add m integer;\n-- a comment at the end",
      );
      assert.deepEqual(await migrate(db, folder), ["0002_second.sql"]);
      assert.deepEqual(await db.query(sql`select n, m from first`), [{
        n: 1,
        m: null,
      }]);
    });
  },
);

eachEngine("migrate() applies all of the new files or none", async (db) => {
  await withFolder(db, async (folder) => {
    await write(folder, "0001_good.sql", "create table good (n integer)");
    await write(folder, "0002_bad.sql", "create table bad (n nonsense)");
    await assert.rejects(migrate(db, folder), {
      name: "DbError",
      code: "42704",
    });
    assert.deepEqual(await tablesNamed(db, "good"), []);
  });
});

eachEngine(
  "migrate() refuses when an applied file was changed, but not for its line ends",
  async (db) => {
    await withFolder(db, async (folder) => {
      await write(folder, "0001_first.sql", "create table\nfirst (n integer)");
      await migrate(db, folder);
      await write(
        folder,
        "0001_first.sql",
        "create table\r\nfirst (n integer)",
      );
      assert.deepEqual(await migrate(db, folder), []);
      await write(folder, "0001_first.sql", "create table first (n text)");
      await assert.rejects(
        migrate(db, folder),
        refusal(/0001_first\.sql was changed after/),
      );
    });
  },
);

eachEngine(
  "migrate() refuses a database that is ahead of the code",
  async (db) => {
    await withFolder(db, async (folder) => {
      await write(folder, "0001_first.sql", "create table first (n integer)");
      await migrate(db, folder);
      await Deno.remove(new URL("0001_first.sql", folder));
      await assert.rejects(
        migrate(db, folder),
        refusal(/0001_first\.sql, which this version/),
      );
    });
  },
);

eachEngine("migrate() refuses numbers with a gap", async (db) => {
  await withFolder(db, async (folder) => {
    await write(folder, "0002_second.sql", "select 1");
    await assert.rejects(migrate(db, folder), refusal(/without gaps/));
  });
});

eachEngine("migrate() knows every region of the data", async (db) => {
  await db.query(
    sql`update regions set name_ko = '옛 이름' where code = '11680'`,
  );
  await migrate(db);
  const rows = await db.query(
    sql`select name_ko, parent, level from regions where code = '11680'`,
  );
  assert.deepEqual(rows, [{ name_ko: "강남구", parent: "11", level: 2 }]);
});

testWith(POSTGRES, "five servers that start at once migrate once", async () => {
  const { url, close } = await openTestDb("postgres");
  assert.ok(url);
  const servers = Array.from({ length: 5 }, () => openPostgres(url));
  try {
    const [first] = servers;
    assert.ok(first);
    await withFolder(first, async (folder) => {
      await write(folder, "0001_first.sql", "create table first (n integer)");
      const applied = await Promise.all(
        servers.map((db) => migrate(db, folder)),
      );
      assert.deepEqual(applied.flat(), ["0001_first.sql"]);
    });
  } finally {
    await Promise.all(servers.map((db) => db.close()));
    await close();
  }
});

/** An empty folder, and a database that has forgotten its migrations. */
async function withFolder(db: Db, body: (folder: URL) => Promise<void>) {
  await db.query(sql`delete from migrations`);
  const path = await Deno.makeTempDir();
  try {
    await body(pathToFileURL(`${path}/`));
  } finally {
    await Deno.remove(path, { recursive: true });
  }
}

async function write(folder: URL, name: string, text: string) {
  await Deno.writeTextFile(new URL(name, folder), text);
}

async function tablesNamed(db: Db, name: string) {
  return await db.query(
    sql`select 1 from information_schema.tables where table_name = ${name}`,
  );
}

function refusal(sentence: RegExp) {
  return (error: unknown) =>
    error instanceof MigrationRefused && sentence.test(error.message);
}
