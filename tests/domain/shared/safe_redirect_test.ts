import assert from "node:assert/strict";
import fc from "fast-check";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";

const HERE = "https://yard.example";

for (
  const path of ["/", "/rent", "/rent?section=lend&q=%ED%85%90#top", "/a//b"]
) {
  Deno.test(`safeRedirect() follows ${path}`, () => {
    assert.equal(safeRedirect(path), path);
  });
}

const hostile = [
  "https://evil.example",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\/evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/\r\n/evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/a/..//evil.example",
  "/%2e/\\evil.example",
  "javascript:alert(1)",
  " /rent",
  "\u0000/rent",
  "/rent\u0000",
  "rent",
  "",
  "?next=/",
  `/${"a".repeat(3000)}`,
  "/\uD800",
];
for (const target of hostile) {
  Deno.test(`safeRedirect() does not follow ${JSON.stringify(target.slice(0, 40))}`, () => {
    assert.equal(safeRedirect(target, "/home"), "/home");
  });
}

Deno.test("safeRedirect() falls back when nothing is asked", () => {
  assert.equal(safeRedirect(null), "/");
  assert.equal(safeRedirect(undefined, "/rent"), "/rent");
});

Deno.test("safeRedirect() never leads a browser to another origin, whatever is asked", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    "\t",
    "\n",
    "\r",
    "%2f",
    "%5c",
    "@",
    ":",
    "?",
    "#",
    "evil.example",
    "http:",
    "https:",
    "javascript:",
    "rent",
    "\u0000",
    "\u2028",
    "。",
    "／",
  );
  const mixed = fc.oneof(
    fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join("")),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`),
    fc.string({ unit: "binary" }),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(mixed, (target) => {
      const path = safeRedirect(target);
      assert.ok(path.startsWith("/") && !path.startsWith("//"));
      assert.equal(new URL(path, HERE).origin, HERE);
      assert.equal(safeRedirect(path), path, "what was safe stays as it is");
    }),
    { numRuns: 2000 },
  );
});
