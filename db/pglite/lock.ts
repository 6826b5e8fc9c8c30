export interface FolderLock {
  release(): void;
}

/** Another process has the folder; the message is a sentence for whoever starts the server. */
export class FolderInUse extends Error {
  override name = "FolderInUse";
}

/**
 * Takes `path` as this process's own. Two processes on one embedded database lose data in
 * silence, so the kernel's file lock guards it: it cannot be taken from a process that lives,
 * and is free the moment its holder dies, however it died. The text inside is for people.
 */
export function lockFolder(path: string): FolderLock {
  const file = Deno.openSync(path, { read: true, write: true, create: true });
  if (!file.tryLockSync(true)) {
    file.close();
    const holder = Deno.readTextFileSync(path).trim();
    throw new FolderInUse(
      `The database under ${path} is in use by another process (${holder}). ` +
        "Stop it first, choose another DATA_DIR, or use a Postgres server through DATABASE_URL",
    );
  }
  file.truncateSync();
  const line = `pid ${Deno.pid}, since ${new Date().toISOString()}\n`;
  file.writeSync(new TextEncoder().encode(line));
  return { release: () => file.close() };
}
