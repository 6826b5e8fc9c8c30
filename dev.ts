import { Builder } from "fresh/dev";
import { styles } from "@/tools/style/plugin.ts";

const builder = new Builder();
styles(builder);

if (Deno.args.includes("build")) await builder.build();
else {
  Deno.env.set("MADANG_MODE", "dev");
  await builder.listen(() => import("./main.ts"));
}
