import { type Db, type Queryable, sql } from "@/db/db.ts";
import { DbError } from "@/db/errors.ts";
import { migrate } from "@/db/migrate.ts";
import { openPostgres } from "@/db/postgres.ts";
import { addressFile, findPostgres, startPostgres } from "./postgres_server.ts";
import type { Need } from "./skip.ts";
import { templateName } from "./template_name.ts";

const DUPLICATE_DATABASE = "42P04";

/** What the tests on a server need: one that is given (TEST_DATABASE_URL) or its programs. */
export const POSTGRES: Need = {
  missing: Deno.env.get("TEST_DATABASE_URL") || findPostgres() !== null
    ? null
    : "PostgreSQL is not installed",
};

export interface ServerDatabase {
  db: Db;
  url: string;
  close(): Promise<void>;
}

/** A database of its own on the server, a copy of the migrated template. */
export async function openServerDatabase(): Promise<ServerDatabase> {
  const server = openPostgres(await serverUrl());
  const template = await makeTemplate(server);
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await runNamed(server, `create database ${name} template ${template}`);
  const url = await urlOf(name);
  const db = openPostgres(url);
  return {
    db,
    url,
    async close() {
      await db.close();
      await runNamed(server, `drop database ${name} with (force)`);
      await server.close();
    },
  };
}

/**
 * The server that all test files of this process share: the first to come starts it and
 * leaves its address in a file.
 */
async function serverUrl(): Promise<string> {
  const given = Deno.env.get("TEST_DATABASE_URL");
  if (given) return given;
  const path = addressFile();
  const file = await Deno.open(path, { read: true, write: true, create: true });
  try {
    await file.lock(true);
    const known = await Deno.readTextFile(path);
    if (known) return known;
    const server = await startPostgres();
    if (server === null) throw new Error("PostgreSQL is not installed");
    await Deno.writeTextFile(path, server.url);
    return server.url;
  } finally {
    file.close();
  }
}

async function makeTemplate(server: Queryable): Promise<string> {
  const template = await templateName();
  const [known] = await server.query(
    sql`select 1 from pg_database where datname = ${template}`,
  );
  if (known) return template;
  const making = `making_${crypto.randomUUID().replaceAll("-", "")}`;
  await runNamed(server, `create database ${making}`);
  const db = openPostgres(await urlOf(making));
  await migrate(db);
  await db.close();
  try {
    await runNamed(server, `alter database ${making} rename to ${template}`);
  } catch (error) {
    if (!(error instanceof DbError) || error.code !== DUPLICATE_DATABASE) {
      throw error;
    }
    await runNamed(server, `drop database ${making}`);
  }
  return template;
}

/** Names of databases cannot be parameters; these are our own. */
async function runNamed(server: Queryable, text: string) {
  await server.query({ strings: [text], values: [] });
}

async function urlOf(database: string): Promise<string> {
  const url = new URL(await serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}
