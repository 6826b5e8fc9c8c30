/**
 * Databases for tests: each test has a fresh one, migrated, on each engine. The embedded one
 * is a copy in memory of a template; the server's is made from a template database.
 */
import type { Db } from "@/db/db.ts";
import { openPglite } from "@/db/pglite/pglite.ts";
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

/** A fresh migrated database; whoever opens it closes it. */
export function openTestDb(engine: Db["engine"] = "pglite"): Promise<TestDb> {
  return engine === "pglite" ? openEmbeddedCopy() : openServerDatabase();
}

async function openEmbeddedCopy(): Promise<TestDb> {
  const db = await openPglite({ folder: null, load: await embeddedTemplate() });
  return { db, url: null, close: () => db.close() };
}
