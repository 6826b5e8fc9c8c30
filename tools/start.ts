/**
 * `deno task start` and `deno task demo`: builds when the sources are newer than the build, then serves.
 * On SIGINT or SIGTERM requests under way are finished (5 s at most) before the doors close.
 */
import type { Settings } from "@/adapters/settings.ts";
import { readSettings, SettingsError } from "@/adapters/settings.ts";
import { buildIfNeeded } from "./build_if_needed.ts";

const SHUTDOWN_MS = 5_000;

const demo = Deno.args.includes("--demo");
if (demo) {
  Deno.env.set("MADANG_MODE", "demo");
  if (!Deno.env.get("DATA_DIR")) Deno.env.set("DATA_DIR", "data-demo");
}

await main(settingsOrExit());

async function main(settings: Settings) {
  await buildIfNeeded();
  const { default: server } = await import(
    new URL("../_fresh/server.js", import.meta.url).href
  );
  const { ports } = await import("@/main.ts");
  if (demo) {
    const { seedDemo } = await import("./demo/seed.ts");
    say(await seedDemo(ports, { now: ports.clock.now() }));
  }
  const http = Deno.serve({
    port: settings.port,
    hostname: settings.host,
    onListen: () => say(`Madang is open: ${address(settings)}`),
  }, server.fetch);
  closeOnSignal(http);
}

function closeOnSignal(http: Deno.HttpServer) {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    Deno.addSignalListener(signal, async () => {
      setTimeout(() => Deno.exit(1), SHUTDOWN_MS);
      await http.shutdown();
      const { closePorts } = await import("@/open_ports.ts");
      const { ports } = await import("@/main.ts");
      await closePorts(ports);
      Deno.exit(0);
    });
  }
}

function settingsOrExit(): Settings {
  try {
    return readSettings(Deno.env.toObject());
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    say(`These settings cannot be used:\n${error.message}`);
    Deno.exit(1);
  }
}

function address({ publicOrigin, host, port }: Settings): string {
  const name = host === "127.0.0.1" || host === "0.0.0.0" ? "localhost" : host;
  return publicOrigin ?? `http://${name}:${port}`;
}

function say(text: string) {
  Deno.stdout.writeSync(new TextEncoder().encode(`${text}\n`));
}
