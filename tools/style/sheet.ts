import { twind, virtual } from "@twind/core";
import { scanClassNames } from "./scan.ts";
import { tokens } from "./theme.ts";
import { twindConfig } from "./twind_config.ts";

/** The whole stylesheet: colours, the hand-written base layer, then the utilities in use. */
export async function buildSheet(base: string, root: string): Promise<string> {
  const utilities = utilitiesFor(await scanClassNames(root));
  return `${tokens()}${minify(base)}${utilities}\n`;
}

/** The rules of these class names; a name that is no utility gives nothing. */
export function utilitiesFor(names: readonly string[]): string {
  const sheet = virtual(false);
  const tw = twind(twindConfig(), sheet);
  for (const name of names) tw(name);
  return sheet.target.join("");
}

/** Takes comments and needless white space out of a hand-written sheet. */
export function minify(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();
}
