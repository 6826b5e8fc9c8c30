import assert from "node:assert/strict";
import * as shapes from "@/components/ui/icons.gen.ts";
import { ICON_NAMES } from "@/tools/style/icon_names.ts";
import { iconModule, iconPath } from "@/tools/style/icons.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

Deno.test("the generated icons are those that are named, in order", () => {
  assert.deepEqual(Object.keys(shapes.ICONS), [...ICON_NAMES]);
  for (const [name, shape] of Object.entries(shapes.ICONS)) {
    assert.equal(shape, iconPath(name), name);
  }
});

Deno.test("an icon's shape can be imported by itself", () => {
  assert.equal(shapes.heartIcon, shapes.ICONS.heart);
  assert.match(iconModule(["map-pin"]), /export const mapPinIcon = "M/);
});

Deno.test("an icon that Lucide does not have is refused by name", () => {
  assert.throws(() => iconPath("no-such-icon"), /no-such-icon/);
});

Deno.test("strokes that begin relative stay where they were when joined", () => {
  assert.equal(iconPath("chevron-down"), "M6 9l6 6 6-6");
  assert.equal(iconPath("arrow-right"), "M5 12h14M12 5l7 7-7 7");
  assert.match(iconPath("circle-check"), /^M2 12a10 10 0 1 0 20 0a/);
});

Deno.test("every icon is used somewhere", async () => {
  const source = (await Promise.all(
    ["components", "islands", "routes", "domain"].map((folder) =>
      textOf(`${ROOT}${folder}`)
    ),
  )).join("\n");
  const unused = ICON_NAMES.filter((name) =>
    !source.includes(`"${name}"`) && !source.includes(exportName(name))
  );
  assert.deepEqual(unused, []);
});

function exportName(name: string): string {
  return `${name.replace(/-(\w)/g, (_, first) => first.toUpperCase())}Icon`;
}

async function textOf(folder: string): Promise<string> {
  const texts: string[] = [];
  for await (const entry of Deno.readDir(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) texts.push(await textOf(path));
    else if (/\.tsx?$/.test(path) && !path.endsWith(".gen.ts")) {
      texts.push(await Deno.readTextFile(path));
    }
  }
  return texts.join("\n");
}
