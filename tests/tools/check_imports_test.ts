import assert from "node:assert/strict";
import { forbiddenImports } from "@/tools/check_imports.ts";

function verdict(path: string, specifier: string, how = "import { x } from") {
  return forbiddenImports(path, `${how} "${specifier}";\n`);
}

Deno.test("a forbidden import is named", () => {
  assert.deepEqual(verdict("domain/rent/price.ts", "@/db/rent.ts"), [
    "domain/rent/price.ts may not import db/rent.ts",
  ]);
});

for (
  const [path, specifier] of [
    ["domain/rent/item.ts", "../meals/order.ts"],
    ["domain/chat/room.ts", "../rent/item.ts"],
    ["db/rent.ts", "@/actions/rent/publish_item.ts"],
    ["actions/rent/publish_item.ts", "@/adapters/log.ts"],
    ["actions/rent/publish_item.ts", "@/routes/rent/index.tsx"],
    ["components/rent/ItemCard.tsx", "@/db/rent.ts"],
    ["islands/ShareButton.tsx", "@/db/rent.ts"],
    ["routes/rent/index.tsx", "@/adapters/log.ts"],
    ["routes/rent/index.tsx", "../index.tsx"],
    ["fresh/src/app.ts", "@/define.ts"],
    ["domain/rent/item.ts", "@/locales/mod.ts"],
    ["islands/ShareButton.tsx", "fresh"],
  ] as const
) {
  Deno.test(`${path} may not import ${specifier}`, () => {
    assert.equal(verdict(path, specifier).length, 1);
  });
}

for (
  const [path, specifier] of [
    ["domain/rent/item.ts", "../shared/result.ts"],
    ["db/rent.ts", "@/domain/rent/item.ts"],
    ["actions/rent/publish_item.ts", "@/db/rent.ts"],
    ["components/rent/ItemCard.tsx", "@/components/ui/Icon.tsx"],
    ["islands/ShareButton.tsx", "@/components/ui/Button.tsx"],
    ["islands/ShareButton.tsx", "fresh/runtime"],
    ["islands/RoomLive.tsx", "@/components/live/client.ts"],
    ["islands/RoomLive.tsx", "@/components/chat/LineList.tsx"],
    ["routes/rent/index.tsx", "@/db/rent.ts"],
    ["routes/people/[handle].tsx", "@/components/rent/ItemGrid.tsx"],
    ["domain/spaces.ts", "./rent/mod.ts"],
  ] as const
) {
  Deno.test(`${path} may import ${specifier}`, () => {
    assert.deepEqual(verdict(path, specifier), []);
  });
}

Deno.test("an adapter's interface reaches an action by type only", () => {
  const path = "actions/rent/publish_item.ts";
  const specifier = "@/adapters/ports.ts";
  assert.deepEqual(verdict(path, specifier, "import type { Ports } from"), []);
  assert.equal(verdict(path, specifier).length, 1);
});

Deno.test("re-exports, multi-line and dynamic imports are seen", () => {
  const source = [
    `export * from "@/db/rent.ts";`,
    `import {\n  a,\n  b,\n} from "@/db/rent.ts";`,
    `const m = await import("@/db/rent.ts");`,
  ].join("\n");
  assert.equal(forbiddenImports("components/rent/X.tsx", source).length, 3);
});
