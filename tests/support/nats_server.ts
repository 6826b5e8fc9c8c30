import type { Need } from "./skip.ts";

const PROGRAMS = [
  Deno.env.get("NATS_SERVER"),
  "/usr/sbin/nats-server",
  "/usr/bin/nats-server",
  "/usr/local/bin/nats-server",
];

/** What the tests over NATS need. */
export const NATS: Need = {
  missing: find() === null ? "nats-server is not installed" : null,
};

/** A NATS server of its own on a free port. */
export function startNats(): { url: string; stop(): Promise<void> } {
  const port = freePort();
  const process = new Deno.Command(find() ?? "", {
    args: ["-a", "127.0.0.1", "-p", String(port)],
    stdout: "null",
    stderr: "null",
  }).spawn();
  return {
    url: `nats://127.0.0.1:${port}`,
    async stop() {
      process.kill("SIGTERM");
      await process.status;
    },
  };
}

function freePort(): number {
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = listener.addr;
  listener.close();
  return port;
}

function find(): string | null {
  return PROGRAMS.find((path) => path && isFile(path)) ?? null;
}

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}
