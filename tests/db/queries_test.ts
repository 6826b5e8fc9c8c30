import assert from "node:assert/strict";
import fc from "fast-check";
import { type Db, join, sql } from "@/db/db.ts";
import { DbError, isViolation } from "@/db/errors.ts";
import { eachEngine } from "../support/db.ts";

const HOSTILE = [
  "'; drop table members; --",
  'a"b\\c{d},e',
  "$1 $2 ${x}",
  "\\x00",
  "NULL",
  "null",
  "",
  " ",
  "{}",
  "한글 'ㅋㅍ' 🏕️ \u202e",
  "\n\r\t\u0001",
  "__proto__",
];

eachEngine(
  "text comes back as it was sent, alone and in arrays",
  async (db) => {
    const [row] = await db.query(sql`select ${HOSTILE}::text[] as list`);
    assert.deepEqual(row, { list: HOSTILE });
    for (const text of HOSTILE) {
      assert.deepEqual(await db.query(sql`select ${text}::text as text`), [{
        text,
      }]);
    }
  },
);

eachEngine(
  "any text, number, time and bytes come back as they were sent",
  async (db) => {
    const value = fc.record({
      text: fc.string({ unit: "binary" }).filter((text) =>
        !text.includes("\0")
      ),
      texts: fc.array(
        fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
      ),
      integer: fc.maxSafeInteger(),
      integers: fc.array(fc.maxSafeInteger()),
      double: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) =>
        n === 0 ? 0 : n
      ),
      moment: fc.date({
        min: new Date("0001-01-01"),
        max: new Date("9999-12-31"),
        noInvalidDate: true,
      }),
      bytes: fc.uint8Array(),
      document: fc.json().map((text) => JSON.parse(text)).filter((json) =>
        !JSON.stringify(json).includes("\\u0000")
      ),
      yes: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(value, async (sent) => {
        const [got] = await db.query<typeof sent>(sql`select
        ${sent.text}::text as text, ${sent.texts}::text[] as texts,
        ${sent.integer}::int8 as integer, ${sent.integers}::int8[] as integers,
        ${sent.double}::float8 as double, ${sent.moment}::timestamptz as moment,
        ${sent.bytes}::bytea as bytes, ${
          JSON.stringify(sent.document)
        }::json as document,
        ${sent.yes}::boolean as yes`);
        assert.deepEqual({ ...got }, {
          ...sent,
          bytes: new Uint8Array(sent.bytes),
        });
      }),
      { numRuns: 200 },
    );
  },
);

eachEngine("a zero byte in a text is refused and harms nobody", async (db) => {
  await assert.rejects(
    db.query(sql`select ${"a\0b"}::text`),
    (error) => error instanceof DbError && error.code === "22021",
  );
  assert.deepEqual(await db.query(sql`select 1 as one`), [{ one: 1 }]);
});

eachEngine("fragments nest and join", async (db) => {
  const conditions = [sql`n > ${2}`, sql`n <= ${4}`];
  const from = sql`generate_series(1, ${10}::int) as n`;
  const rows = await db.query(
    sql`select n from ${from} where ${join(conditions, " and ")}`,
  );
  assert.deepEqual(rows, [{ n: 3 }, { n: 4 }]);
  assert.deepEqual(await db.query(sql`select 1 as one ${join([])}`), [{
    one: 1,
  }]);
});

eachEngine("violations tell their SQLSTATE and constraint", async (db) => {
  await createNotes(db);
  await db.query(sql`insert into notes (n, text) values (1, 'a')`);
  const again = db.query(sql`insert into notes (n, text) values (1, 'b')`);
  await assert.rejects(
    again,
    (error) => isViolation(error, "unique", "notes_pkey"),
  );
  const negative = db.query(sql`insert into notes (n, text) values (-1, 'b')`);
  await assert.rejects(
    negative,
    (error) => isViolation(error, "check", "notes_n_check"),
  );
  const nonsense = db.query(sql`select nonsense`);
  await assert.rejects(
    nonsense,
    (error) => error instanceof DbError && error.code === "42703",
  );
});

eachEngine(
  "a thousand queries at once are all answered, and the event loop stays free",
  async (db) => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const queries = Array.from({ length: 1000 }, async (_, i) => {
      const [row] = await db.query<{ i: number }>(sql`select ${i}::int as i`);
      return row?.i;
    });
    const slow = db.query(sql`select count(*) from generate_series(1, 500000)`);
    assert.deepEqual(
      await Promise.all(queries),
      Array.from({ length: 1000 }, (_, i) => i),
    );
    await slow;
    clearInterval(timer);
    assert.ok(turns > 5, `the event loop turned only ${turns} times`);
  },
);

async function createNotes(db: Db) {
  await db.query(
    sql`create table notes (n integer primary key check (n >= 0), text text)`,
  );
}
