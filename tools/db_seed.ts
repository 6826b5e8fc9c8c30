/**
 * `deno task db:seed`: fills the settings' database with the demo neighbourhood. Where members
 * live already it wants `--yes`: everybody knows the password of its neighbours.
 */
import { readSettings } from "@/adapters/settings.ts";
import { closePorts, openPorts } from "@/open_ports.ts";
import { seedDemo } from "./demo/seed.ts";
import { say, sayPlainly } from "./plain_errors.ts";

await sayPlainly(async () => {
  const ports = await openPorts(readSettings(Deno.env.toObject()));
  const among = Deno.args.includes("--yes") ? "members" : "nobody";
  say(await seedDemo(ports, { now: ports.clock.now(), among }));
  await closePorts(ports);
});
