import { sql } from "@/db/db.ts";
import { migrate } from "@/db/migrate.ts";
import { openPostgres } from "@/db/postgres.ts";
import { fillItems } from "@/tests/support/many_items.ts";

/** Makes a migrated database `name` with `items` things on show; returns its DATABASE_URL. */
export async function makeDatabase(
  serverUrl: string,
  { name, items }: { name: string; items: number },
): Promise<string> {
  const server = openPostgres(serverUrl);
  await server.query({ strings: [`create database ${name}`], values: [] });
  await server.close();
  const url = new URL(serverUrl);
  url.pathname = name;
  const db = openPostgres(url.href);
  await migrate(db);
  if (items > 0) await fillItems(db, items);
  await db.query(sql`vacuum analyze`);
  await db.close();
  return url.href;
}
