import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { eachEngine } from "../support/db.ts";

eachEngine("every type arrives as the interface says", async (db) => {
  const [row] = await db.query(sql`select
    true as yes, 7::int2 as small, 7::int4 as medium, 9007199254740991::int8 as large,
    count(*) as count, sum(5) as sum, 12.5::numeric as exact, 0.25::float8 as double,
    '2026-11-21'::date as day, '2026-11-21 12:00:00.125+09'::timestamptz as moment,
    '2026-11-21 12:00:00'::timestamp as local,
    '\\x00ff'::bytea as bytes, '{"a": [1, null]}'::jsonb as document,
    '01a1fc42-9f8a-74eb-af8a-4bdc39a7ad08'::uuid as id, 'AbC'::citext as insensitive,
    null::text as nothing, '{1,NULL,3}'::int[] as numbers, '{}'::text[] as none`);
  assert.deepEqual(row, {
    yes: true,
    small: 7,
    medium: 7,
    large: 9007199254740991,
    count: 1,
    sum: 5,
    exact: 12.5,
    double: 0.25,
    day: "2026-11-21",
    moment: new Date("2026-11-21T03:00:00.125Z"),
    local: new Date("2026-11-21T12:00:00Z"),
    bytes: new Uint8Array([0, 255]),
    document: { a: [1, null] },
    id: "01a1fc42-9f8a-74eb-af8a-4bdc39a7ad08",
    insensitive: "AbC",
    nothing: null,
    numbers: [1, null, 3],
    none: [],
  });
});

eachEngine(
  "arrays arrive as they were sent, with what is missing",
  async (db) => {
    const texts = [
      "NULL",
      null,
      "",
      '"quoted"',
      "back\\slash",
      "a,b",
      "{c}",
      "줄\n",
    ];
    const [row] = await db.query(sql`
    select ${texts}::text[] as texts, ${[1, null, -3]}::bigint[] as numbers`);
    assert.deepEqual(row, { texts, numbers: [1, null, -3] });
  },
);
