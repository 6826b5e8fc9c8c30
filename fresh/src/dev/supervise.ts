import { relative } from "node:path";
import type { ResolvedOptions } from "./options.ts";

const CHILD = "FRESH_DEV_CHILD";

/** Files whose change starts the app anew; static files count whatever they are called. */
const SOURCE = /\.(?:tsx?|jsx?|mts|mjs|css|sql|json)$/;
const SKIPPED = /(?:^|\/)(?:\.[^/]*|node_modules)(?:\/|$)/;

/** True in the process that serves; the one that watches started it. */
export function isDevChild(): boolean {
  return Deno.env.get(CHILD) !== undefined;
}

/**
 * Runs the program again in a process of its own, and anew after each change. A new process is the only
 * way to load changed modules that leaves nothing of the old ones behind.
 */
export async function supervise(options: ResolvedOptions): Promise<never> {
  let child = start();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    Deno.addSignalListener(
      signal,
      () => void stop(child).then(() => Deno.exit()),
    );
  }
  for await (const _change of changes(options)) {
    await stop(child);
    child = start();
  }
  return Deno.exit();
}

function start(): Deno.ChildProcess {
  const unstable = "openKv" in Deno ? ["--unstable-kv"] : [];
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", ...unstable, Deno.mainModule, ...Deno.args],
    env: { [CHILD]: "1" },
    stdin: "null",
  }).spawn();
}

/** Asks first, so that the app can close its database, and insists after five seconds. */
async function stop(child: Deno.ChildProcess): Promise<void> {
  const insist = setTimeout(() => kill(child, "SIGKILL"), 5000);
  kill(child, "SIGTERM");
  await child.status;
  clearTimeout(insist);
}

function kill(child: Deno.ChildProcess, signal: Deno.Signal): void {
  try {
    child.kill(signal);
  } catch {
    // It has ended by itself.
  }
}

/** One value per burst of changes: editors write several files at once. */
async function* changes(options: ResolvedOptions): AsyncGenerator<void> {
  let pending = Promise.withResolvers<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  void (async () => {
    for await (const { kind, paths } of Deno.watchFs(options.root)) {
      if (
        kind === "access" || !paths.some((path) => isRelevant(path, options))
      ) continue;
      clearTimeout(timer);
      timer = setTimeout(() => pending.resolve(), 100);
    }
  })();
  while (true) {
    await pending.promise;
    pending = Promise.withResolvers<void>();
    yield;
  }
}

/** Whether a change to the file matters to the running app. */
export function isRelevant(path: string, options: ResolvedOptions): boolean {
  const local = relative(options.root, path).replaceAll("\\", "/");
  if (SKIPPED.test(local) || path.startsWith(options.outDir)) return false;
  if (options.ignore.some((pattern) => pattern.test(path))) return false;
  return path.startsWith(options.staticDir) || SOURCE.test(local);
}
