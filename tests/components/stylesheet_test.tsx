import assert from "node:assert/strict";
import { Gallery } from "@/components/gallery/Gallery.tsx";
import { MESSAGES } from "@/locales/mod.ts";
import { renderPage } from "@/tests/support/render.tsx";
import { literals, scanClassNames } from "@/tools/style/scan.ts";
import { buildSheet, minify, utilitiesFor } from "@/tools/style/sheet.ts";

const ROOT = new URL("../../", import.meta.url).pathname.replace(/\/$/, "");
const BUDGET = 60_000;

/** Class names that are no utilities: the base layer's own, and hooks for groups and scripts. */
const HOOKS = new Set(["group", "peer"]);

const base = await Deno.readTextFile(`${ROOT}/static/styles.css`);
const sheet = await buildSheet(base, ROOT);

Deno.test("the sheet is the same, byte for byte, each time it is built", async () => {
  assert.equal(await buildSheet(base, ROOT), sheet);
});

Deno.test("the sheet keeps to its budget", () => {
  const size = new TextEncoder().encode(sheet).length;
  assert.ok(size <= BUDGET, `${size} bytes are more than ${BUDGET}`);
});

Deno.test("the sheet holds both themes, by system wish and by choice", () => {
  assert.match(sheet, /^:root\{color-scheme:light;/);
  assert.match(
    sheet,
    /prefers-color-scheme:dark\)\{:root:not\(\[data-theme=light\]\)/,
  );
  assert.match(sheet, /:root\[data-theme=dark\]\{color-scheme:dark;/);
});

Deno.test("every class written in the views has a rule", async () => {
  const missing = (await writtenClasses()).filter((name) => !hasRule(name));
  assert.deepEqual(missing, []);
});

Deno.test("every class that the gallery renders has a rule", () => {
  const html = renderPage(<Gallery t={MESSAGES.ko} />);
  const names = [...html.matchAll(/ class="([^"]*)"/g)]
    .flatMap(([, value = ""]) => value.split(/\s+/))
    .map((name) => name.replaceAll("&amp;", "&").replaceAll("&gt;", ">"));
  assert.deepEqual([...new Set(names)].filter((name) => !hasRule(name)), []);
});

Deno.test("a class without a rule is found out", () => {
  assert.equal(hasRule("bg-persimon"), false);
  assert.equal(hasRule("md:grid-cols-4"), true);
});

Deno.test("utilities have Tailwind's names and our values", () => {
  assert.equal(utilitiesFor(["p-4"]), ".p-4{padding:1rem}");
  assert.equal(utilitiesFor(["text-soft"]), ".text-soft{color:var(--soft)}");
  assert.match(utilitiesFor(["md:flex"]), /^@media \(min-width:900px\)/);
  assert.match(
    utilitiesFor(["bg-ink/50"]),
    /color-mix\(in srgb,var\(--ink\) 50%/,
  );
  assert.match(utilitiesFor(["has-[:checked]:flex"]), /:has\(:checked\)\{/);
  assert.equal(utilitiesFor(["no-such-thing"]), "");
});

Deno.test("literals() reads strings and templates and passes comments over", () => {
  const source = `
    // "not-this"
    /* "nor-this" */
    const a = "flex p-2"; const b = 'grid';
    const c = \`mt-1 \${wide ? "w-full" : ""} size-\${n} mb-1\`;
    const url = "https://example.org";`;
  const words = literals(source).join(" ").split(/\s+/);
  for (const word of ["flex", "p-2", "grid", "mt-1", "w-full", "mb-1"]) {
    assert.ok(words.includes(word), word);
  }
  for (const word of ["not-this", "nor-this", "size-"]) {
    assert.ok(!words.includes(word), word);
  }
});

Deno.test("minify() leaves selectors and values as they were", () => {
  assert.equal(
    minify("/* x */ a :hover > b {\n  color: red;\n  margin: 0 auto;\n}\n"),
    "a :hover > b{color:red;margin:0 auto}",
  );
});

function hasRule(name: string): boolean {
  return HOOKS.has(name) || utilitiesFor([name]) !== "" ||
    new RegExp(`\\.${name}(?![\\w-])`).test(base);
}

/** The class names in `class="…"` and in the strings of `class={…}`. */
async function writtenClasses(): Promise<string[]> {
  const candidates = new Set(await scanClassNames(ROOT));
  const names = new Set<string>();
  for (const folder of ["components", "islands", "routes"]) {
    for await (const source of sources(`${ROOT}/${folder}`)) {
      for (const literal of classLiterals(source)) {
        for (const name of literal.split(/\s+/)) {
          if (candidates.has(name)) names.add(name);
        }
      }
    }
  }
  return [...names].sort();
}

function classLiterals(source: string): string[] {
  return [
    ...source.matchAll(/\bclass=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g),
  ]
    .flatMap(([, plain, expression = ""]) =>
      plain === undefined ? classWords(expression) : [plain]
    );
}

/** Strings that are compared with, and what a button's look is asked by, are no class names. */
function classWords(expression: string): string[] {
  return literals(
    expression
      .replace(/\bbuttonClass\([^)]*\)/g, "")
      .replace(/[=!]==\s*"[^"]*"/g, ""),
  );
}

async function* sources(folder: string): AsyncGenerator<string> {
  for await (const entry of Deno.readDir(folder)) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) yield* sources(path);
    else if (path.endsWith(".tsx")) yield await Deno.readTextFile(path);
  }
}
