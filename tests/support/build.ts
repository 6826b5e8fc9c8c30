import { Builder } from "fresh/dev";
import { styles } from "@/tools/style/plugin.ts";

/** Builds the app as it is served; on disk into `outDir`. */
export function appBuilder(outDir?: string): Builder {
  const root = new URL("../../", import.meta.url).pathname;
  const serverEntry = new URL("bare_app.ts", import.meta.url).pathname;
  const builder = new Builder({ root, serverEntry, outDir });
  styles(builder, root);
  return builder;
}
