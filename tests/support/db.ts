/**
 * Databases for tests: each test has one of its own, migrated and empty, on each engine. The embedded one
 * is a copy in memory of a template; the server's is made from a template database. The tests of a file
 * have them one after the other.
 */
import type { Db } from "@/db/db.ts";
import { openPglite } from "@/db/pglite/pglite.ts";
import { type Beginning, empty, lookAt } from "./emptied.ts";
import { embeddedTemplate } from "./embedded_template.ts";
import { openServerDatabase, POSTGRES } from "./server_databases.ts";
import { testWith } from "./skip.ts";

export interface TestDb {
  db: Db;
  /** The address of this very database; null for the embedded engine. */
  url: string | null;
  close(): Promise<void>;
}

/** Registers `name [pglite]` and `name [postgres]`, each with a database of its own. */
export function eachEngine(
  name: string,
  body: (db: Db, t: Deno.TestContext) => Promise<void>,
) {
  Deno.test(`${name} [pglite]`, withDb("pglite", body));
  testWith(POSTGRES, `${name} [postgres]`, withDb("postgres", body));
}

function withDb(
  engine: Db["engine"],
  body: (db: Db, t: Deno.TestContext) => Promise<void>,
) {
  return async (t: Deno.TestContext) => {
    const { db, close } = await openTestDb(engine);
    try {
      await body(db, t);
    } finally {
      await close();
    }
  };
}

interface Reusable extends TestDb {
  beginning: Beginning;
}

/** Databases of this file that nobody uses just now. */
const idle: Record<Db["engine"], Reusable[]> = { pglite: [], postgres: [] };

Deno.test.afterAll(async () => {
  for (const { close } of [...idle.pglite, ...idle.postgres]) await close();
});

/** A migrated database without anybody in it; whoever opens it closes it. */
export async function openTestDb(
  engine: Db["engine"] = "pglite",
): Promise<TestDb> {
  const own = idle[engine].pop() ?? await openNew(engine);
  return {
    ...own,
    async close() {
      if (await empty(own.db, own.beginning)) idle[engine].push(own);
      else await own.close();
    },
  };
}

async function openNew(engine: Db["engine"]): Promise<Reusable> {
  const made =
    await (engine === "pglite" ? openEmbeddedCopy() : openServerDatabase());
  return { ...made, beginning: await lookAt(made.db) };
}

async function openEmbeddedCopy(): Promise<TestDb> {
  const db = await openPglite({ folder: null, load: await embeddedTemplate() });
  return { db, url: null, close: () => db.close() };
}
