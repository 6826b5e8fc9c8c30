import { type Db, sql } from "@/db/db.ts";

/** Every row of every table, as one text: what must be the same before and after somebody was refused. */
export async function readAll(db: Db): Promise<string> {
  const [row] = await db.query<{ all: string }>(sql`
    select string_agg(query_to_xml(
      format('select * from %I order by 1', table_name), true, false, ''
    )::text, '' order by table_name) as all
    from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'regions'`);
  return row?.all ?? "";
}
