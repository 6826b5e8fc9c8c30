/**
 * What a server's background processes would do, had the embedded engine any. Without them its
 * log of changes would grow for ever (and all of it be replayed after a kill), dead rows would
 * stay, and the planner would know nothing of what the tables hold.
 */
import { PGlite } from "@electric-sql/pglite";

const SETTINGS = [
  // Enough to keep a yard's indexes; the default, 128 MB, is memory taken at once.
  "shared_buffers=32MB",
  // How much finished log stays on the disk for reuse.
  "max_wal_size=64MB",
  "min_wal_size=32MB",
];
const LOOK_EVERY = 200;
const TIDY_AFTER_BYTES = 16 * 1024 * 1024;

let answered = 0;
/** Where in the log the last tidying was. */
let tidied: string | null = null;

/** PGlite's own start parameters and ours. */
export function startParams(): string[] {
  return [
    ...PGlite.defaultStartParams,
    ...SETTINGS.flatMap((setting) => ["-c", setting]),
  ];
}

/** Called between requests; tidies up after every so many bytes of changes. */
export async function tidyUp(engine: PGlite) {
  if (answered++ % LOOK_EVERY !== 0) return;
  const { rows: [log] } = await engine.query<
    { end: string; bytes: number | null }
  >(
    `select pg_current_wal_insert_lsn()::text as end,
      pg_wal_lsn_diff(pg_current_wal_insert_lsn(), $1::pg_lsn) as bytes`,
    [tidied],
  );
  if (log === undefined) return;
  tidied ??= log.end;
  if ((log.bytes ?? 0) < TIDY_AFTER_BYTES) return;
  tidied = log.end;
  await engine.exec("vacuum (analyze)");
  await engine.exec("checkpoint");
}
