/**
 * Databases that are used again: opening one costs ten times what emptying it does. What a test has left
 * changed beyond rows – a table, a rule, what every database begins with – makes it go.
 */
import { type Db, type Fragment, sql } from "@/db/db.ts";

/** What a database looked like when it was new. */
export interface Beginning {
  /** Tables that begin with rows, and stay as they are. */
  kept: readonly string[];
  /** All others. */
  filled: readonly string[];
  mark: string;
}

/** Looks at a database that nobody has used yet. */
export async function lookAt(db: Db): Promise<Beginning> {
  const tables = await db.query<{ name: string }>(sql`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    order by relname
  `);
  const names = tables.map(({ name }) => name);
  const kept = await withRows(db, names);
  const filled = names.filter((name) => !kept.includes(name));
  return { kept, filled, mark: await markOf(db, kept) };
}

/** Takes all rows away again; false when the database is not what it was, and never will be. */
export async function empty(
  db: Db,
  { kept, filled, mark }: Beginning,
): Promise<boolean> {
  try {
    const used = await withRows(db, filled);
    await db.transaction(async (tx) => {
      await tx.query(sql`set local lock_timeout = '2s'`);
      // Some tables refuse to forget.
      await tx.query(sql`set local session_replication_role = replica`);
      if (used.length > 0) await tx.query(named`truncate ${used} cascade`);
    });
    return await markOf(db, kept) === mark;
  } catch {
    return false;
  }
}

/** Names of tables cannot be parameters; these are our own. */
function named(
  [before = "", after = ""]: TemplateStringsArray,
  tables: readonly string[],
): Fragment {
  const names = tables.map((name) => `"${name}"`).join(", ");
  return { strings: [before + names + after], values: [] };
}

async function withRows(db: Db, tables: readonly string[]): Promise<string[]> {
  if (tables.length === 0) return [];
  const each = tables.map((name) =>
    `select '${name}' as name where exists (select from "${name}")`
  );
  const text = each.join(" union all ");
  const rows = await db.query<{ name: string }>({
    strings: [text],
    values: [],
  });
  return rows.map(({ name }) => name);
}

/** Changes with every table, column, rule, index, trigger and function, and with rows that are to stay. */
async function markOf(db: Db, kept: readonly string[]): Promise<string> {
  const [schema] = await db.query<{ mark: string }>(sql`
    with own as (
      select oid, relname from pg_class
      where relnamespace = 'public'::regnamespace
    )
    select concat_ws(' ',
      (select md5(string_agg(oid::text, ',' order by oid)) from own),
      (select md5(string_agg(concat(a.attrelid, a.attname, a.atttypid, a.attnotnull), ','
        order by a.attrelid, a.attnum))
        from pg_attribute a join own on own.oid = a.attrelid where a.attnum > 0),
      (select md5(string_agg(oid::text, ',' order by oid)) from pg_constraint),
      (select md5(string_agg(concat(oid, tgenabled), ',' order by oid)) from pg_trigger),
      (select md5(string_agg(concat(oid, prosrc), ',' order by oid)) from pg_proc
        where pronamespace = 'public'::regnamespace)
    ) as mark
  `);
  const marks = [schema?.mark];
  for (const name of kept) {
    const text =
      `select md5(string_agg(t::text, ',' order by t::text)) as mark from "${name}" t`;
    const [row] = await db.query<{ mark: string }>({
      strings: [text],
      values: [],
    });
    marks.push(row?.mark);
  }
  return marks.join(" ");
}
