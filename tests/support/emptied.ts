/**
 * Databases that are used again: opening one costs ten times what emptying it does. What a test has left
 * changed beyond rows – a table, a rule, what every database begins with – makes it go.
 */
import { type Db, type Fragment, type Queryable, sql } from "@/db/db.ts";

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
      for (const each of await emptiers(tx, used)) await tx.query(each);
    });
    return await markOf(db, kept) === mark;
  } catch {
    return false;
  }
}

/** More rows than this are not worth marking one by one. */
const MANY = 2_000;

/**
 * What takes the rows of these tables away. Few are deleted: cutting a table short makes new files for it
 * and all that refer to it, which takes as long as a test.
 */
async function emptiers(
  tx: Queryable,
  tables: readonly string[],
): Promise<Fragment[]> {
  if (tables.length === 0) return [];
  const names = tables.map((name) => `"${name}"`);
  const counts = names.map((name) =>
    `select count(*) as n from (select from ${name} limit ${MANY}) few`
  );
  const rows = await tx.query<{ n: number }>(
    written(
      `select max(n)::integer as n from (${counts.join(" union all ")}) c`,
    ),
  );
  return (rows[0]?.n ?? 0) < MANY
    ? names.map((name) => written(`delete from ${name}`))
    : [written(`truncate ${names.join(", ")} cascade`)];
}

/** Names of tables cannot be parameters; these are our own. */
function written(text: string): Fragment {
  return { strings: [text], values: [] };
}

async function withRows(db: Db, tables: readonly string[]): Promise<string[]> {
  if (tables.length === 0) return [];
  const each = tables.map((name) =>
    `select '${name}' as name where exists (select from "${name}")`
  );
  const text = each.join(" union all ");
  const rows = await db.query<{ name: string }>(written(text));
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
    const [row] = await db.query<{ mark: string }>(written(text));
    marks.push(row?.mark);
  }
  return marks.join(" ");
}
