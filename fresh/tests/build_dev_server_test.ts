import assert from "node:assert/strict";
import { join } from "node:path";

const root = new URL("../../", import.meta.url);

const DEV = `import { Builder } from "fresh/dev";
await new Builder({ root: import.meta.dirname })
  .listen(() => import("./main.ts"), { port: Number(Deno.args[0]), onListen() {} });
`;
const MAIN = `import { App, staticFiles } from "fresh";
export const app = new App().use(staticFiles()).fsRoutes();
`;
const FINE = (text: string) => `export default () => <h1>${text}</h1>;\n`;
const THROWS = `export default function Page() {
  throw new Error("spilled");
}
`;

/** A little app of its own, outside the repository, whose names lead back here. */
async function writeApp(dir: string): Promise<void> {
  const config = JSON.parse(
    await Deno.readTextFile(new URL("deno.json", root)),
  );
  for (const [name, target] of Object.entries<string>(config.imports)) {
    if (target.startsWith("./")) {
      config.imports[name] = new URL(target, root).href;
    }
  }
  const { imports, compilerOptions } = config;
  await Deno.mkdir(join(dir, "routes"));
  await Promise.all([
    Deno.writeTextFile(
      join(dir, "deno.json"),
      JSON.stringify({ imports, compilerOptions, lock: false }),
    ),
    Deno.writeTextFile(join(dir, "dev.ts"), DEV),
    Deno.writeTextFile(join(dir, "main.ts"), MAIN),
    Deno.writeTextFile(join(dir, "routes/index.tsx"), FINE("first")),
  ]);
}

function freePort(): number {
  using listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  return listener.addr.port;
}

/** Asks until the page says what it should, while the server starts anew. */
async function waitForPage(origin: string, expected: RegExp): Promise<string> {
  let last = "";
  for (let tries = 0; tries < 100; tries++) {
    try {
      last =
        await (await fetch(`${origin}/`, { headers: { accept: "text/html" } }))
          .text();
      if (expected.test(last)) return last;
    } catch {
      // Between two starts nobody listens.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The page never said ${expected}: ${last}`);
}

Deno.test("the dev server follows changes and shows where an error comes from", async () => {
  const dir = await Deno.realPath(await Deno.makeTempDir());
  await writeApp(dir);
  const port = freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "dev.ts", String(port)],
    cwd: dir,
    stdout: "null",
    stderr: "null",
  }).spawn();
  try {
    const html = await waitForPage(origin, /first/);
    assert.match(html, /<script type="module" src="\/_frsh\/alive\.js">/);
    assert.match(
      await (await fetch(`${origin}/_frsh/alive.js`)).text(),
      /EventSource/,
    );

    await Deno.writeTextFile(join(dir, "routes/index.tsx"), FINE("second"));
    await waitForPage(origin, /second/);

    await Deno.writeTextFile(join(dir, "routes/index.tsx"), THROWS);
    const thrown = await waitForPage(origin, /spilled/);
    assert.match(thrown, /routes\/index\.tsx:2:9/);
    assert.match(thrown, /&gt;\s+2 \|\s+throw new Error/);

    await Deno.writeTextFile(
      join(dir, "routes/index.tsx"),
      "export default () => <h1>;\n",
    );
    await waitForPage(origin, /Expected/);

    await Deno.writeTextFile(join(dir, "routes/index.tsx"), FINE("mended"));
    await waitForPage(origin, /mended/);
  } finally {
    server.kill("SIGTERM");
    await server.status;
    await Deno.remove(dir, { recursive: true });
  }
});
