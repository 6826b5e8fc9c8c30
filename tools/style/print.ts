import { buildSheet } from "./sheet.ts";

/** Prints the stylesheet as a build would make it: `deno run -A tools/style/print.ts`. */
if (import.meta.main) {
  const base = await Deno.readTextFile("static/styles.css");
  const sheet = await buildSheet(base, Deno.cwd());
  await Deno.stdout.write(new TextEncoder().encode(sheet));
}
