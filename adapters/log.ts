/** One JSON line per event: news on standard output, warnings and errors on standard error. */
export interface Log {
  info(message: string, fields?: Record<string, unknown>): void;
  warn(message: string, fields?: Record<string, unknown>): void;
  error(message: string, fields?: Record<string, unknown>): void;
  /** Writes what is still waiting. */
  flush(): void;
}

const RANK = { info: 0, warn: 1, error: 2, none: 3 } as const;
const FLUSH_AFTER_MS = 50;
const encoder = new TextEncoder();

/**
 * A log that gathers lines and writes them a few times a second: a system call per request
 * would cost more than rendering a small page.
 */
export function createLog(level: keyof typeof RANK): Log {
  let waiting = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === "") return;
    const lines = encoder.encode(waiting);
    waiting = "";
    writeAll(Deno.stdout, lines);
  }

  function write(
    rank: keyof typeof RANK,
    message: string,
    fields: Record<string, unknown> = {},
  ) {
    if (RANK[rank] < RANK[level]) return;
    const line = JSON.stringify({
      at: new Date().toISOString(),
      level: rank,
      message,
      ...fields,
    }) + "\n";
    if (rank !== "info") return writeAll(Deno.stderr, encoder.encode(line));
    waiting += line;
    timer ??= setTimeout(flush, FLUSH_AFTER_MS);
  }

  return {
    info: (message, fields) => write("info", message, fields),
    warn: (message, fields) => write("warn", message, fields),
    error: (message, fields) => write("error", message, fields),
    flush,
  };
}

function writeAll(
  stream: { writeSync(bytes: Uint8Array): number },
  bytes: Uint8Array,
) {
  for (let sent = 0; sent < bytes.length;) {
    sent += stream.writeSync(bytes.subarray(sent));
  }
}
