/**
 * `deno task db:reset --yes`: throws away every member, item and session of the settings'
 * database and makes an empty one. Photos stay where they are.
 */
import { readSettings } from "@/adapters/settings.ts";
import { sql } from "@/db/db.ts";
import { migrate } from "@/db/migrate.ts";
import { openDb } from "@/db/open.ts";
import { say, sayPlainly } from "./plain_errors.ts";

if (!Deno.args.includes("--yes")) {
  say("This deletes everything in the database; if that is meant, add --yes");
  Deno.exit(1);
}

await sayPlainly(async () => {
  const settings = readSettings(Deno.env.toObject());
  const db = await openDb(settings);
  await db.transaction(async (tx) => {
    await tx.query(sql`drop schema public cascade`);
    await tx.query(sql`create schema public`);
  });
  await migrate(db);
  await db.close();
  if (settings.denoKvUrl === null) await removeSessions(settings.dataDir);
  say("The database is empty");
});

/** Sessions of members who are gone must not meet whoever comes next. */
async function removeSessions(dataDir: string) {
  for (const suffix of ["", "-shm", "-wal"]) {
    await Deno.remove(`${dataDir}/kv.sqlite${suffix}`).catch((error) => {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    });
  }
}
