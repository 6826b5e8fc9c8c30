import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { listOpenDealings, lockMember } from "@/db/leaving.ts";
import { leaveAllTables, MEMBER_DATA } from "@/db/member_data/mod.ts";
import { eachEngine } from "@/tests/support/db.ts";
import { GANGNAM, neighbourhood } from "@/tests/support/neighbours.ts";

eachEngine(
  "it is decided for every table what an export tells of it and what becomes of it when a member leaves",
  async (db) => {
    const tables = await db.query<{ name: string }>(sql`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
    const names = tables.map(({ name }) => name);
    assert.ok(names.length > 20);
    assert.deepEqual(Object.keys(MEMBER_DATA).toSorted(), names);
    const path = new URL("../../docs/leaving.md", import.meta.url);
    const told = await Deno.readTextFile(path);
    for (const name of names) assert.ok(told.includes(`\`${name}\``), name);
  },
);

eachEngine(
  "every entry can be asked, and a member who leaves has no words left but those said to others",
  async (db) => {
    const yard = neighbourhood(db);
    const minji = await yard.member("민지");
    await yard.thing(minji, { title: "캠핑 의자" });
    for (const [table, { own }] of Object.entries(MEMBER_DATA)) {
      if (own === undefined) continue;
      const rows = await db.query<object>(own(minji.id));
      if (table === "members" || table === "rent_items") {
        assert.equal(rows.length, 1, table);
      }
    }
    assert.deepEqual(await listOpenDealings(db, minji.id), []);
    const leaving = {
      memberId: minji.id,
      email: `${minji.handle}@example.com`,
      handle: "--gone",
      at: yard.clock.now(),
    };
    await db.transaction(async (tx) => {
      assert.equal((await lockMember(tx, minji.id))?.name, "민지");
      await leaveAllTables(tx, leaving);
    });
    await db.transaction(async (tx) =>
      assert.equal(await lockMember(tx, minji.id), null)
    );
    const [left] = await db.query<object>(sql`
      select email, handle::text as handle, name, intro, region from members
      where id = ${minji.id}::uuid`);
    assert.deepEqual(left, {
      email: null,
      handle: "--gone",
      name: "",
      intro: "",
      region: GANGNAM,
    });
  },
);
