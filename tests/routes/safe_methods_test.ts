import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import type { Db } from "@/db/db.ts";
import { testApp } from "@/tests/support/app.ts";
import { listRoutes } from "@/tests/support/routes.ts";

/** Every row of every table, as one text. */
async function readAll(db: Db): Promise<string> {
  const [row] = await db.query<{ all: string }>(sql`
    select string_agg(query_to_xml(
      format('select * from %I order by 1', table_name), true, false, ''
    )::text, '' order by table_name) as all
    from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'regions'`);
  return row?.all ?? "";
}

Deno.test("R29: no GET changes anything", async () => {
  const app = await testApp();
  try {
    const member = await app.signUp({ name: "민지" });
    const before = await readAll(app.ports.db);
    assert.ok(before.includes("민지"), "the rows are read");
    const paths = (await listRoutes()).map(({ path }) => path);
    for (const path of [...new Set(paths), "/people/minji"]) {
      const answer = await app.get(path, { as: member });
      assert.ok(answer.status < 500, `${path}: ${answer.status}`);
    }
    assert.equal(await readAll(app.ports.db), before);
  } finally {
    await app.close();
  }
});
