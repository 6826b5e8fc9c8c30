import { type Db, type Queryable, sql, type Transaction } from "./db.ts";
import { upsertRegions } from "./regions.ts";

/** Why the schema was left alone; the message is a sentence for whoever starts the server. */
export class MigrationRefused extends Error {
  override name = "MigrationRefused";
}

interface Migration {
  number: number;
  name: string;
  text: string;
  checksum: string;
}

interface AppliedMigration {
  number: number;
  name: string;
  checksum: string;
}

const OWN_FOLDER = new URL("./migrations/", import.meta.url);
/** One number that every Madang agrees on; whoever holds it migrates, the others wait. */
const LOCK = 20_261_121;
const OLDEST_POSTGRES = 15;

/**
 * Brings the database up to the files in `folder`, and the regions up to the data, in one
 * transaction: all or nothing, and safe when several servers start at once. Gives the names
 * of what it applied.
 */
export async function migrate(db: Db, folder = OWN_FOLDER): Promise<string[]> {
  const migrations = await readMigrations(folder);
  return await db.transaction(async (tx) => {
    await requireVersion(tx);
    await tx.query(sql`select pg_advisory_xact_lock(${LOCK}::bigint)`);
    const applied = await listAppliedMigrations(tx);
    const pending = pendingAfter(applied, migrations);
    for (const migration of pending) await apply(tx, migration);
    if (folder === OWN_FOLDER) await upsertRegions(tx);
    return pending.map(({ name }) => name);
  });
}

async function requireVersion(db: Queryable) {
  const [row] = await db.query<{ version: number }>(
    sql`select current_setting('server_version_num')::int / 10000 as version`,
  );
  const version = row?.version ?? 0;
  if (version >= OLDEST_POSTGRES) return;
  throw new MigrationRefused(
    `The server is Postgres ${version}; ${OLDEST_POSTGRES} is the oldest that works`,
  );
}

async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await Array.fromAsync(Deno.readDir(folder)))
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".sql"))
    .sort();
  return await Promise.all(names.map((name, index) => {
    const number = index + 1;
    if (name.startsWith(`${String(number).padStart(4, "0")}_`)) {
      return readMigration(folder, { number, name });
    }
    throw new MigrationRefused(
      `Migrations are numbered without gaps: ${name} stands where number ${number} belongs`,
    );
  }));
}

async function readMigration(
  folder: URL,
  { number, name }: { number: number; name: string },
): Promise<Migration> {
  const text = await Deno.readTextFile(new URL(name, folder));
  // A checkout may turn line ends around; that is no change.
  const bytes = new TextEncoder().encode(text.replaceAll("\r\n", "\n"));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const checksum = new Uint8Array(digest).toHex();
  return { number, name, text, checksum };
}

async function listAppliedMigrations(
  db: Queryable,
): Promise<AppliedMigration[]> {
  await db.query(sql`
    create table if not exists migrations (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
  return await db.query<AppliedMigration>(
    sql`select number, name, checksum from migrations order by number`,
  );
}

function pendingAfter(
  applied: AppliedMigration[],
  migrations: Migration[],
): Migration[] {
  for (const { number, name, checksum } of applied) {
    const migration = migrations[number - 1];
    if (migration === undefined) {
      throw new MigrationRefused(
        `The database has migration ${name}, which this version does not know: start the version that made it, or a newer one`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationRefused(
        `Migration ${migration.name} was changed after it was applied: undo the change and write a new file instead`,
      );
    }
  }
  return migrations.slice(applied.length);
}

async function apply(tx: Transaction, migration: Migration) {
  const { number, name, checksum, text } = migration;
  await tx.script(text);
  await tx.query(sql`
    insert into migrations (number, name, checksum)
    values (${number}, ${name}, ${checksum})`);
}
