import assert from "node:assert/strict";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { App, staticFiles } from "fresh";
import { Builder } from "fresh/dev";

const FIXTURE = fileURLToPath(new URL("./fixture/", import.meta.url));

type Fetch = (req: Request) => Promise<Response>;

async function inFolder(run: (dir: string) => Promise<void>): Promise<void> {
  const dir = await Deno.makeTempDir();
  try {
    await run(dir);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

async function buildInMemory(builder: Builder): Promise<Fetch> {
  const apply = await builder.build({ snapshot: "memory" });
  const app = new App().use(staticFiles()).fsRoutes();
  apply(app);
  const handler = app.handler();
  return async (req) => await handler(req);
}

function request(path: string, headers: HeadersInit = {}): Request {
  return new Request(`http://localhost${path}`, { headers });
}

/** Chunks that a page asks the browser to load. */
function chunksOf(html: string): string[] {
  return [...html.matchAll(/(?:href|src)="(\/_fresh\/js\/[^"]*)"/g)].map((
    [, path = ""],
  ) => path);
}

Deno.test("a build in memory serves routes, static files and chunks", async () => {
  const fetch = await buildInMemory(new Builder({ root: FIXTURE }));
  const html = await (await fetch(request("/"))).text();
  assert.match(html, /Home of the fixture/);
  const chunks = chunksOf(html);
  assert.ok(chunks.some((path) => path.includes("/Counter-")));
  assert.ok(
    !chunks.some((path) => path.includes("/Values-")),
    "no chunk of an island elsewhere",
  );
  for (const path of chunks) {
    const response = await fetch(request(path));
    assert.equal(
      response.headers.get("content-type"),
      "text/javascript; charset=utf-8",
    );
    assert.match(response.headers.get("cache-control") ?? "", /immutable/);
    await response.body?.cancel();
  }
});

Deno.test("the same sources give the same build", async () => {
  const pages = await Promise.all([1, 2].map(async () => {
    const fetch = await buildInMemory(new Builder({ root: FIXTURE }));
    return await (await fetch(request("/plain"))).text();
  }));
  assert.match(pages[0] ?? "", /dot\.svg\?__frsh_c=[0-9a-f]{16}/);
  assert.equal(pages[0], pages[1]);
});

Deno.test("Preact is in the browser once, whatever imports it", async () => {
  await inFolder(async (outDir) => {
    await new Builder({ root: FIXTURE, outDir }).build();
    const dir = join(outDir, "static/_fresh/js");
    let copies = 0;
    for await (const { name } of Deno.readDir(dir)) {
      if (!name.endsWith(".js")) continue;
      const code = await Deno.readTextFile(join(dir, name));
      copies += code.match(/Math\/MathML/g)?.length ?? 0;
      assert.doesNotMatch(code, /\brequire\(/);
    }
    assert.equal(copies, 1);
  });
});

Deno.test("a build on disk runs from server.js with precompressed files", async () => {
  await inFolder(async (outDir) => {
    await new Builder({ root: FIXTURE, outDir }).build();
    const server = await import(
      pathToFileURL(join(outDir, "server.js")).href
    ) as {
      default: { fetch: Fetch };
    };
    const { fetch } = server.default;
    const html = await (await fetch(request("/plain"))).text();
    const path = /src="(\/dot\.svg\?[^"]*)"/.exec(html)?.[1] ?? "";
    const plain = await (await fetch(request(path))).text();
    for (
      const [encoding, decode] of [["br", brotliDecompressSync], [
        "gzip",
        gunzipSync,
      ]] as const
    ) {
      const response = await fetch(
        request(path, { "accept-encoding": encoding }),
      );
      assert.equal(response.headers.get("content-encoding"), encoding);
      assert.match(response.headers.get("cache-control") ?? "", /immutable/);
      assert.equal(decode(await response.bytes()).toString(), plain);
    }
    assert.match(
      await (await fetch(request("/"))).text(),
      /frsh:island:Counter_Counter:0:/,
    );
    assert.doesNotMatch(
      await Deno.readTextFile(join(outDir, "server.js")),
      /esbuild|src\/dev\//,
    );
  });
});

Deno.test("building again leaves nothing of the build before", async () => {
  await inFolder(async (outDir) => {
    await Deno.writeTextFile(join(outDir, "left_over.txt"), "old");
    await new Builder({ root: FIXTURE, outDir }).build();
    await assert.rejects(
      Deno.stat(join(outDir, "left_over.txt")),
      Deno.errors.NotFound,
    );
  });
});

Deno.test("plugins transform static files by their filter, in order", async () => {
  const builder = new Builder({ root: FIXTURE });
  builder.onTransformStaticFile(
    { pluginName: "one", filter: /\.css$/ },
    ({ text, mode }) => ({
      content: `/* ${mode} */\n${text}`,
    }),
  );
  builder.onTransformStaticFile(
    { pluginName: "two", filter: /style\.css$/ },
    ({ text }) => ({
      content: text.replace("margin", "padding"),
      map: "{}",
    }),
  );
  builder.onTransformStaticFile(
    { pluginName: "three", filter: /\.txt$/ },
    () => {
      throw new Error("must not run");
    },
  );
  const fetch = await buildInMemory(builder);
  assert.equal(
    await (await fetch(request("/style.css"))).text(),
    "/* production */\nbody {\n  padding: 0;\n}\n",
  );
  assert.equal(await (await fetch(request("/style.css.map"))).text(), "{}");
});

Deno.test("a failing plugin is named", async () => {
  const builder = new Builder({ root: FIXTURE });
  builder.onTransformStaticFile({ pluginName: "faulty", filter: /./ }, () => {
    throw new Error("no");
  });
  await assert.rejects(
    builder.build({ snapshot: "memory" }),
    /Plugin "faulty" failed/,
  );
});

Deno.test("islands may be registered from anywhere, by path or address", async () => {
  await inFolder(async (root) => {
    const island =
      new URL("./fixture/islands/Counter.tsx", import.meta.url).href;
    await Deno.mkdir(join(root, "routes"));
    const route = `import { h } from "preact";
import { Counter } from ${JSON.stringify(island)};
export default () => h(Counter, { id: "x", count: 1 });
`;
    await Deno.writeTextFile(join(root, "routes/index.ts"), route);
    await Deno.copyFile(
      new URL("../../deno.json", import.meta.url),
      join(root, "deno.json"),
    );
    const builder = new Builder({ root });
    builder.registerIsland(island);
    const fetch = await buildInMemory(builder);
    assert.match(
      await (await fetch(request("/"))).text(),
      /frsh:island:Counter_Counter:0:/,
    );
  });
});

Deno.test("code that cannot be bundled fails with its place", async () => {
  await inFolder(async (root) => {
    await Deno.mkdir(join(root, "islands"));
    await Deno.writeTextFile(
      join(root, "islands/Bad.tsx"),
      'import "./nowhere.ts";\n',
    );
    await assert.rejects(
      new Builder({ root }).build({ snapshot: "memory" }),
      (error: { errors?: { location?: { file: string; line: number } }[] }) => {
        assert.deepEqual(error.errors?.[0]?.location?.file, "islands/Bad.tsx");
        assert.deepEqual(error.errors?.[0]?.location?.line, 1);
        return true;
      },
    );
  });
});

Deno.test("ignored files, tests and folders beside routes are no routes", async () => {
  await inFolder(async (outDir) => {
    await new Builder({
      root: FIXTURE,
      outDir,
      ignore: [/values\.tsx$/, /Values\.tsx$/],
    }).build();
    const server = await Deno.readTextFile(join(outDir, "server.js"));
    assert.doesNotMatch(server, /values/i);
    assert.match(server, /routes\/plain\.tsx/);
  });
});
