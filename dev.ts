import { Builder } from "fresh/dev";
import { readSettings } from "@/adapters/settings.ts";
import { styles } from "@/tools/style/plugin.ts";

const builder = new Builder();
styles(builder);

if (Deno.args.includes("build")) await builder.build();
else {
  Deno.env.set("MADANG_MODE", "dev");
  const { port, host } = readSettings(Deno.env.toObject());
  await builder.listen(() => import("./main.ts"), { port, hostname: host });
}
