/** `deno task db:migrate`: brings the database of the settings up to this version. */
import { readSettings, SettingsError } from "@/adapters/settings.ts";
import { migrate, MigrationRefused } from "@/db/migrate.ts";
import { openDb } from "@/db/open.ts";
import { FolderInUse } from "@/db/pglite/lock.ts";

try {
  const db = await openDb(readSettings(Deno.env.toObject()));
  const applied = await migrate(db);
  await db.close();
  say(
    applied.length > 0 ? `Applied ${applied.join(", ")}` : "Nothing to apply",
  );
} catch (error) {
  if (!isPlain(error)) throw error;
  say(error.message);
  Deno.exit(1);
}

/** Whether the message was written for whoever runs this. */
function isPlain(error: unknown): error is Error {
  return error instanceof SettingsError || error instanceof MigrationRefused ||
    error instanceof FolderInUse;
}

function say(text: string) {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}
