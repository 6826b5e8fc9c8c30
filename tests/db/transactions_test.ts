import assert from "node:assert/strict";
import { type Db, sql, type Transaction } from "@/db/db.ts";
import { isViolation } from "@/db/errors.ts";
import { eachEngine } from "../support/db.ts";

eachEngine(
  "transaction() commits what it did and gives its result",
  async (db) => {
    await createNotes(db);
    const result = await db.transaction(async (tx) => {
      await insertNote(tx, 1);
      return "done";
    });
    assert.equal(result, "done");
    assert.deepEqual(await listNotes(db), [1]);
  },
);

eachEngine(
  "transaction() undoes everything when its work throws",
  async (db) => {
    await createNotes(db);
    const work = db.transaction(async (tx) => {
      await insertNote(tx, 1);
      throw new Error("no");
    });
    await assert.rejects(work, { message: "no" });
    assert.deepEqual(await listNotes(db), []);
  },
);

eachEngine(
  "transaction() throws when a statement failed, even if its work looked away",
  async (db) => {
    await createNotes(db);
    const work = db.transaction(async (tx) => {
      await insertNote(tx, 1);
      await insertNote(tx, 1).catch(() => {});
    });
    await assert.rejects(
      work,
      (error) => isViolation(error, "unique", "notes_pkey"),
    );
    assert.deepEqual(await listNotes(db), []);
  },
);

eachEngine(
  "transaction() throws when a deferred constraint fails at the end",
  async (db) => {
    await db.query(
      sql`create table pairs (n integer unique deferrable initially deferred)`,
    );
    const work = db.transaction(async (tx) => {
      await tx.query(sql`insert into pairs values (1), (1)`);
    });
    await assert.rejects(work, (error) => isViolation(error, "unique"));
    assert.deepEqual(await db.query(sql`select n from pairs`), []);
    await db.transaction(async (tx) => {
      await tx.query(sql`insert into pairs values (2)`);
    });
    assert.deepEqual(await db.query(sql`select n from pairs`), [{ n: 2 }]);
  },
);

eachEngine(
  "others see nothing of a transaction until it is over",
  async (db) => {
    await createNotes(db);
    const inside = Promise.withResolvers<void>();
    const outside = Promise.withResolvers<void>();
    const work = db.transaction(async (tx) => {
      await insertNote(tx, 1);
      inside.resolve();
      await outside.promise;
      await insertNote(tx, 2);
    });
    await inside.promise;
    // The embedded engine answers this only afterwards, the server at once: half is never seen.
    const seen = listNotes(db);
    setTimeout(outside.resolve, 20);
    assert.notDeepEqual(await seen, [1]);
    await work;
    assert.deepEqual(await listNotes(db), [1, 2]);
  },
);

eachEngine("fifty transactions at once count to fifty", async (db) => {
  await createNotes(db);
  await insertNote(db, 0);
  const work = Array.from({ length: 50 }, () =>
    db.transaction(async (tx) => {
      const [row] = await tx.query<{ text: string }>(
        sql`select text from notes for update`,
      );
      const next = Number(row?.text) + 1;
      await tx.query(sql`update notes set text = ${String(next)}`);
    }));
  await Promise.all(work);
  assert.deepEqual(await db.query(sql`select text from notes`), [{
    text: "50",
  }]);
});

eachEngine(
  "the outer database is refused inside a transaction, and free again after it",
  async (db) => {
    await assert.rejects(
      db.transaction(() => db.query(sql`select 1`)),
      { message: /use the transaction/ },
    );
    await assert.rejects(
      db.transaction(() => db.transaction(() => Promise.resolve())),
      { message: /use the transaction/ },
    );
    assert.deepEqual(await db.query(sql`select 1 as one`), [{ one: 1 }]);
  },
);

eachEngine("a transaction that is over answers nothing", async (db) => {
  const escaped = await db.transaction((tx) => Promise.resolve({ tx }));
  await assert.rejects(escaped.tx.query(sql`select 1`), { message: /over/ });
});

async function createNotes(db: Db) {
  await db.query(sql`create table notes (n integer primary key, text text)`);
}

async function insertNote(db: Db | Transaction, n: number) {
  await db.query(sql`insert into notes (n, text) values (${n}, ${String(n)})`);
}

async function listNotes(db: Db): Promise<number[]> {
  const rows = await db.query<{ n: number }>(
    sql`select n from notes order by n`,
  );
  return rows.map(({ n }) => n);
}
