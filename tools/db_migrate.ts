/** `deno task db:migrate`: brings the database of the settings up to this version. */
import { readSettings } from "@/adapters/settings.ts";
import { migrate } from "@/db/migrate.ts";
import { openDb } from "@/db/open.ts";
import { say, sayPlainly } from "./plain_errors.ts";

await sayPlainly(async () => {
  const db = await openDb(readSettings(Deno.env.toObject()));
  const applied = await migrate(db);
  await db.close();
  say(
    applied.length > 0 ? `Applied ${applied.join(", ")}` : "Nothing to apply",
  );
});
