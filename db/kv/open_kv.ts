import type { Db } from "../db.ts";
import { openDenoKv } from "./deno_kv.ts";
import type { Kv } from "./kv.ts";
import { openPostgresKv } from "./postgres_kv.ts";

export interface KvSettings {
  /** A path, an `https://` address, or the word `postgres`; by default a file under `dataDir`. */
  denoKvUrl: string | null;
  dataDir: string;
}

/** Opens the store for what may be lost; `postgres` keeps it in `db`, which must be migrated. */
export async function openKv(
  { denoKvUrl, dataDir }: KvSettings,
  db: Db,
): Promise<Kv> {
  if (denoKvUrl === "postgres") return openPostgresKv(db);
  if (denoKvUrl) return openDenoKv(denoKvUrl);
  await Deno.mkdir(dataDir, { recursive: true });
  return openDenoKv(`${dataDir}/kv.sqlite`);
}
