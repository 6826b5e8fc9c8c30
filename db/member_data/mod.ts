/**
 * What each table holds of one member: what an export tells them of it, and what becomes of it when
 * they leave. Every table has its entry (a test compares them with the database), so that nobody
 * adds one without deciding; docs/leaving.md says why for people.
 */
import { type Fragment, type Queryable, sql } from "../db.ts";
import { ACCOUNT_DATA } from "./account.ts";
import { DEALINGS_DATA } from "./dealings.ts";
import { NEWS_DATA } from "./news.ts";
import { ORDER_DATA } from "./order.ts";
import type { DataByTable, Leaving } from "./table_data.ts";
import { THINGS_DATA } from "./things.ts";

/** By table; those that point at others come before them. */
export const MEMBER_DATA: DataByTable = {
  ...NEWS_DATA,
  ...THINGS_DATA,
  ...DEALINGS_DATA,
  ...ORDER_DATA,
  ...ACCOUNT_DATA,
  // Sessions and counters: ended by themselves, and without words.
  kv: {},
  migrations: {},
  regions: {},
  rent_categories: {},
};

const ROWS_AT_ONCE = 1000;

/** All rows of an entry's `own`, a part at a time. */
export async function* listOwnRows(
  db: Queryable,
  own: Fragment,
): AsyncGenerator<object> {
  for (let seen = 0;;) {
    const rows = await db.query<object>(sql`
      select * from (${own}) own limit ${ROWS_AT_ONCE} offset ${seen}`);
    yield* rows;
    seen += rows.length;
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

/** Takes away all that is a member's alone and their name from the rest; the transaction holds their row. */
export async function leaveAllTables(
  tx: Queryable,
  leaving: Leaving,
): Promise<void> {
  for (const { leave } of Object.values(MEMBER_DATA)) {
    for (const statement of leave?.(leaving) ?? []) await tx.query(statement);
  }
}
