import assert from "node:assert/strict";
import { pickExport } from "../src/dev/resolve.ts";

Deno.test("a package's browser build is chosen before its others", () => {
  const exports = {
    ".": {
      types: "./t.d.ts",
      node: "./node.js",
      browser: "./browser.js",
      default: "./d.js",
    },
    "./hooks": { require: "./hooks.cjs", import: "./hooks.mjs" },
  };
  assert.equal(pickExport(exports, "."), "./browser.js");
  assert.equal(pickExport(exports, "./hooks"), "./hooks.mjs");
  assert.equal(pickExport(exports, "./other"), null);
});

Deno.test("short, nested and listed forms of exports are understood", () => {
  assert.equal(pickExport("./only.js", "."), "./only.js");
  assert.equal(
    pickExport({ import: { node: "./n.js", default: "./d.js" } }, "."),
    "./d.js",
  );
  assert.equal(
    pickExport({ ".": [{ node: "./n.js" }, "./any.js"] }, "."),
    "./any.js",
  );
});

Deno.test("patterns in exports match, the longer first, and null forbids", () => {
  const exports = {
    "./*": "./lib/*.js",
    "./icons/*": "./icons/*/index.js",
    "./internal/*": null,
  };
  assert.equal(pickExport(exports, "./a/b"), "./lib/a/b.js");
  assert.equal(pickExport(exports, "./icons/heart"), "./icons/heart/index.js");
  assert.equal(pickExport(exports, "./internal/x"), null);
});
