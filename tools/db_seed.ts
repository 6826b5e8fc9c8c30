/**
 * `deno task db:seed`: fills the settings' database with the demo neighbourhood. Where members
 * live already it wants `--yes`: everybody knows the password of its neighbours.
 */
import { readSettings, SettingsError } from "@/adapters/settings.ts";
import { MigrationRefused } from "@/db/migrate.ts";
import { FolderInUse } from "@/db/pglite/lock.ts";
import { closePorts, openPorts } from "@/open_ports.ts";
import { seedDemo } from "./demo/seed.ts";

try {
  const ports = await openPorts(readSettings(Deno.env.toObject()));
  const among = Deno.args.includes("--yes") ? "members" : "nobody";
  say(await seedDemo(ports, { now: ports.clock.now(), among }));
  await closePorts(ports);
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
