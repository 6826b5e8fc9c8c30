/**
 * Opens the embedded database under the folder it is given and writes for ever, telling each
 * number once the database has promised it. For tests that kill it.
 */
import { sql } from "@/db/db.ts";
import { openDb } from "@/db/open.ts";

const [dataDir = ""] = Deno.args;
const db = await openDb({ databaseUrl: null, dataDir });
await db.query(
  sql`create table if not exists promises (n integer primary key, half text)`,
);
const [row] = await db.query<{ last: number | null }>(
  sql`select max(n) as last from promises`,
);

for (let n = (row?.last ?? 1) + 1;; n += 2) {
  // Two rows in one transaction: one without the other would be a broken promise too.
  await db.transaction(async (tx) => {
    await tx.query(
      sql`insert into promises values (${n}, ${"first".repeat(50)})`,
    );
    await tx.query(
      sql`insert into promises values (${n + 1}, ${"second".repeat(50)})`,
    );
  });
  Deno.stdout.writeSync(new TextEncoder().encode(`${n}\n`));
}
