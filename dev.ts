import { Builder } from "fresh/dev";
import { styles } from "@/tools/style/plugin.ts";

const builder = new Builder();
styles(builder);

if (Deno.args.includes("build")) await builder.build();
else await builder.listen(() => import("./main.ts"));
