import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describeError, errorPage } from "../src/dev/error_page.ts";
import { resolveOptions } from "../src/dev/options.ts";
import { isRelevant } from "../src/dev/supervise.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

Deno.test("an error is described with the lines around its place", async () => {
  const dir = await Deno.makeTempDir();
  const path = join(dir, "faulty.ts");
  await Deno.writeTextFile(
    path,
    "const a = 1;\nthrow new Error('<broken>');\nconst b = 2;\n",
  );
  const error = await import(pathToFileURL(path).href).catch((error) => error);
  const { frame, text } = await describeError(error, dir);
  assert.equal(frame?.file, "faulty.ts");
  assert.equal(frame?.line, 2);
  assert.match(
    frame?.source ?? "",
    />\s+2 \| throw new Error\('<broken>'\);\n\s+\|\s+\^/,
  );
  assert.match(text, /faulty\.ts:2:\d+/);

  const page = await errorPage(error, dir);
  const html = await page.text();
  assert.equal(page.status, 500);
  assert.match(html, /<h1>&lt;broken&gt;<\/h1>/);
  assert.match(html, /throw new Error\('&lt;broken&gt;'\)/);
  await Deno.remove(dir, { recursive: true });
});

Deno.test("a complaint of the bundler is shown at its place", async () => {
  const location = { file: "build_development_test.ts", line: 1, column: 7 };
  const error = Object.assign(new Error("Build failed"), {
    errors: [{ text: "Could not resolve", location }],
  });
  const { message, frame } = await describeError(error, root);
  assert.equal(message, "Could not resolve");
  assert.match(frame?.source ?? "", /^>\s+1 \| import assert/);
});

Deno.test("what is thrown need not be an error, and need not come from the project", async () => {
  assert.equal((await describeError("just text", root)).message, "just text");
  assert.equal(
    (await describeError(new TypeError("x"), "/elsewhere/")).frame,
    null,
  );
});

Deno.test("sources and static files start the app anew, other files do not", () => {
  const options = resolveOptions({ root: "/app", ignore: [/\.tmp\.ts$/] });
  const relevant = (path: string) => isRelevant(path, options);
  for (
    const path of [
      "/app/main.ts",
      "/app/routes/index.tsx",
      "/app/static/a.png",
      "/app/db/1.sql",
    ]
  ) {
    assert.ok(relevant(path), path);
  }
  for (
    const path of [
      "/app/_fresh/server.js",
      "/app/.git/index.ts",
      "/app/node_modules/x/y.js",
      "/app/data/base.db",
      "/app/x.tmp.ts",
    ]
  ) assert.ok(!relevant(path), path);
});
