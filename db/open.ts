import type { Db } from "./db.ts";
import { lockFolder } from "./pglite/lock.ts";
import { openPglite } from "./pglite/pglite.ts";
import { openPostgres } from "./postgres.ts";

export interface DbSettings {
  /** A Postgres server; without it the embedded engine keeps its files under `dataDir`. */
  databaseUrl: string | null;
  dataDir: string;
}

/** Opens the engine the settings ask for. Schema: `migrate` next. */
export function openDb({ databaseUrl, dataDir }: DbSettings): Promise<Db> {
  return databaseUrl
    ? Promise.resolve(openPostgres(databaseUrl))
    : openEmbedded(dataDir);
}

/** `DATA_DIR/pg`, locked by `DATA_DIR/pg.lock` as long as it is open. */
async function openEmbedded(dataDir: string): Promise<Db> {
  await Deno.mkdir(dataDir, { recursive: true });
  const folder = `${dataDir}/pg`;
  const lock = lockFolder(`${folder}.lock`);
  try {
    await createCluster(folder);
    const db = await openPglite({ folder });
    return {
      ...db,
      async close() {
        await db.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The first start makes the files aside and moves them in whole, so that a kill half-way leaves nothing broken. */
async function createCluster(folder: string) {
  if (await exists(`${folder}/PG_VERSION`)) return;
  const aside = `${folder}.new`;
  await Deno.remove(aside, { recursive: true }).catch(ignoreMissing);
  await Deno.mkdir(aside, { mode: 0o700 });
  const db = await openPglite({ folder: aside });
  await db.close();
  await Deno.rename(aside, folder);
}

async function exists(path: string): Promise<boolean> {
  const info = await Deno.stat(path).catch(ignoreMissing);
  return info !== undefined;
}

function ignoreMissing(error: unknown): undefined {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
