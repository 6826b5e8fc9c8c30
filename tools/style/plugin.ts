import type { Builder } from "fresh/dev";
import { buildSheet } from "./sheet.ts";

/**
 * Turns `static/styles.css` into the one stylesheet while the app is built, so that
 * no style is computed per request or in the browser.
 */
export function styles(builder: Builder, root: string = Deno.cwd()): void {
  builder.onTransformStaticFile(
    { pluginName: "madang-styles", filter: /styles\.css$/ },
    async ({ text }) => ({ content: await buildSheet(text, root) }),
  );
}
