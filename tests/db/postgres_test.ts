import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { DbError } from "@/db/errors.ts";
import { openPostgres } from "@/db/postgres.ts";
import { openTestDb } from "../support/db.ts";
import { POSTGRES } from "../support/server_databases.ts";
import { testWith } from "../support/skip.ts";

Deno.test("a server that is not there is a connection failure, told in a sentence", async () => {
  const db = openPostgres("postgres://madang@127.0.0.1:1/none");
  const refusal = (error: unknown) =>
    error instanceof DbError && error.code === "08006" &&
    /cannot be reached/.test(error.message);
  await assert.rejects(db.query(sql`select 1`), refusal);
  await assert.rejects(
    db.transaction((tx) => tx.query(sql`select 1`)),
    refusal,
  );
  await db.close();
});

testWith(
  POSTGRES,
  "the pool goes on after the server cut its connections",
  async () => {
    const { db, close } = await openTestDb("postgres");
    try {
      const cut = db.query(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database()`);
      await assert.rejects(cut, DbError);
      assert.deepEqual(await db.query(sql`select 1 as one`), [{ one: 1 }]);
    } finally {
      await close();
    }
  },
);

testWith(
  POSTGRES,
  "what the work of a transaction throws arrives as it was thrown",
  async () => {
    const { db, close } = await openTestDb("postgres");
    try {
      const thrown = Object.assign(new Error("no such file"), {
        code: "ENOENT",
      });
      const work = db.transaction(() => Promise.reject(thrown));
      await assert.rejects(work, (error) => error === thrown);
    } finally {
      await close();
    }
  },
);

testWith(POSTGRES, "sessions tell their name and speak UTC", async () => {
  const { db, close } = await openTestDb("postgres");
  try {
    const [row] = await db.query(sql`
      select current_setting('application_name') as name, current_setting('TimeZone') as zone`);
    assert.deepEqual(row, { name: "madang", zone: "UTC" });
  } finally {
    await close();
  }
});
