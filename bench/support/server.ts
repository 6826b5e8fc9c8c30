/** A server under measurement, in a process of its own. */
export interface Server {
  url: string;
  /** Resident memory now, in MB (Linux). */
  residentMb(): number;
  /** Milliseconds from spawning to the first 200. */
  readyAfterMs: number;
  stop(): Promise<void>;
}

/** Long enough to settle the demo neighbourhood on a busy machine. */
const READY_WITHIN_MS = 600_000;

/**
 * Starts `script` with Deno on a free port and waits until `path` answers 200.
 * `env` is added to the own environment; PORT is set.
 */
export async function startServer(
  script: string,
  { env = {}, args = [], path = "/" }: {
    env?: Record<string, string>;
    args?: readonly string[];
    path?: string;
  } = {},
): Promise<Server> {
  const port = freePort();
  const started = performance.now();
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-check", script, ...args],
    env: { ...env, PORT: String(port), LOG_LEVEL: env.LOG_LEVEL ?? "info" },
    stdout: "null",
    stderr: "inherit",
  }).spawn();
  const url = `http://127.0.0.1:${port}`;
  try {
    await until200(url + path, started + READY_WITHIN_MS);
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return {
    url,
    readyAfterMs: performance.now() - started,
    residentMb: () => residentMb(child.pid),
    async stop() {
      child.kill("SIGTERM");
      await child.status;
    },
  };
}

async function until200(url: string, deadline: number) {
  while (performance.now() < deadline) {
    try {
      const response = await fetch(url);
      await response.body?.cancel();
      if (response.status === 200) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`No 200 from ${url} in time`);
}

function freePort(): number {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

function residentMb(pid: number): number {
  const status = Deno.readTextFileSync(`/proc/${pid}/status`);
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
