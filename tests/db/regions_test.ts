import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { getRegion, listRegions, upsertRegions } from "@/db/regions.ts";
import { findRegion, REGIONS } from "@/domain/regions/regions.ts";
import { eachEngine } from "../support/db.ts";

eachEngine("listRegions() gives what the data says", async (db) => {
  assert.deepEqual(await listRegions(db), REGIONS);
});

eachEngine("getRegion() finds by code, or nothing", async (db) => {
  assert.deepEqual(await getRegion(db, "11680"), findRegion("11680"));
  assert.deepEqual(await getRegion(db, "11"), findRegion("11"));
  assert.equal(await getRegion(db, "99999"), null);
});

eachEngine(
  "upsertRegions() writes only what differs and leaves others alone",
  async (db) => {
    await db.query(sql`
    insert into regions (code, parent, level, name_ko, name_en, lat, lon)
    values ('99999', '11', 2, '옛구', 'Old-gu', 37, 127)`);
    await db.query(sql`update regions set lat = 0 where code = '11110'`);
    const before = await versions(db);
    await upsertRegions(db);
    const after = await versions(db);
    const written = after.filter(({ version }, i) =>
      version !== before[i]?.version
    );
    assert.deepEqual(written.map(({ code }) => code), ["11110"]);
    assert.ok(await getRegion(db, "99999"));
  },
);

async function versions(db: Parameters<typeof upsertRegions>[0]) {
  return await db.query<{ code: string; version: string }>(
    sql`select code, xmin::text as version from regions order by code`,
  );
}
