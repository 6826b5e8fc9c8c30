import { SettingsError } from "@/adapters/settings.ts";
import { MigrationRefused } from "@/db/migrate.ts";
import { FolderInUse } from "@/db/pglite/lock.ts";

/** Runs `work`; a mistake of the host's ends the process with its plain sentence instead of a stack. */
export async function sayPlainly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isPlain(error)) throw error;
    say(error.message);
    Deno.exit(1);
  }
}

/** Writes one line to standard output. */
export function say(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}

/** Whether the message was written for whoever runs this. */
function isPlain(error: unknown): error is Error {
  return error instanceof SettingsError || error instanceof MigrationRefused ||
    error instanceof FolderInUse;
}
