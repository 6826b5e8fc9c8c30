import { Builder } from "fresh/dev";
import { readSettings } from "@/adapters/settings.ts";
import { styles } from "@/tools/style/plugin.ts";

const builder = new Builder();
styles(builder);

if (Deno.args.includes("build")) await builder.build();
else {
  Deno.env.set("MADANG_MODE", "dev");
  const { port, host } = readSettings(Deno.env.toObject());
  await builder.listen(openYard, { port, hostname: host });
}

/** The app, with everything that happens behind it. */
async function openYard() {
  const main = await import("./main.ts");
  const { startClockwork } = await import("./clockwork.ts");
  startClockwork(main.ports);
  return main;
}
