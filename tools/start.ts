/**
 * `deno task start` and `deno task demo`: builds when the sources are newer than the build, then serves.
 * On SIGINT or SIGTERM requests under way are finished (5 s at most) before the doors close.
 */
import type { Ports } from "@/adapters/ports.ts";
import { readSettings } from "@/adapters/settings.ts";
import type { Clockwork } from "@/adapters/clockwork.ts";
import { hasAdmin } from "@/db/staff_people.ts";
import { startClockwork } from "@/clockwork.ts";
import { closePorts } from "@/open_ports.ts";
import { buildIfNeeded } from "./build_if_needed.ts";
import { say, sayPlainly } from "./plain_errors.ts";

const SHUTDOWN_MS = 5_000;
const BUILT = new URL("../_fresh/server.js", import.meta.url);

const demo = Deno.args.includes("--demo");
if (demo) {
  Deno.env.set("MADANG_MODE", "demo");
  if (!Deno.env.get("DATA_DIR")) Deno.env.set("DATA_DIR", "data-demo");
}

await sayPlainly(async () => {
  const settings = readSettings(Deno.env.toObject());
  await buildIfNeeded();
  const { default: server } = await import(BUILT.href);
  const { ports } = await import("@/main.ts");
  if (demo) await seed(ports);
  else await tellHowToBegin(ports);
  const http = Deno.serve({
    port: settings.port,
    hostname: settings.host,
    automaticCompression: true,
    onListen: () => say(`Madang is open: ${settings.home}`),
  }, server.fetch);
  closeOnSignal(http, { ports, clockwork: startClockwork(ports) });
});

async function seed(ports: Ports) {
  const { seedDemo } = await import("./demo/seed.ts");
  say("Settling the demo neighbourhood…");
  say(await seedDemo(ports, { now: ports.clock.now() }));
}

/** A yard without anybody who could look after it should get somebody soon. */
async function tellHowToBegin({ db }: Ports) {
  if (await hasAdmin(db)) return;
  say(
    "There is no administrator yet. Sign up, confirm your address, stop the server and run: deno task admin EMAIL",
  );
}

function closeOnSignal(
  http: Deno.HttpServer,
  { ports, clockwork }: { ports: Ports; clockwork: Clockwork },
) {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    Deno.addSignalListener(signal, async () => {
      setTimeout(() => Deno.exit(1), SHUTDOWN_MS);
      ports.live.close();
      await http.shutdown();
      await clockwork.stop();
      await closePorts(ports);
      Deno.exit(0);
    });
  }
}
