import { deepEqual, equal } from "node:assert/strict";
import { App, staticFiles } from "fresh";
import { setSnapshot } from "../src/app.ts";
import type { Snapshot } from "../src/snapshot.ts";
import { answerOf, ask, snapshotOf, staticFile } from "./server_support.ts";

const files = new Map([
  [
    "/base.css",
    staticFile("0123456789", { encoded: { br: "BR", gzip: "GZ" } }),
  ],
  [
    "/plain.txt",
    staticFile("plain", { contentType: "text/plain", hash: "def" }),
  ],
  ["/_fresh/js/chunk-1.js", staticFile("chunk", { immutable: true })],
  ["/내 그림.svg", staticFile("<svg/>", { contentType: "image/svg+xml" })],
  ["/empty.txt", staticFile("")],
]);

function staticApp(parts: Partial<Snapshot> = {}, basePath = ""): App {
  const app = new App({ basePath })
    .use(staticFiles())
    .all("*", (ctx) => ctx.text("route", { status: 202 }));
  setSnapshot(app, snapshotOf({ staticFiles: files, ...parts }));
  return app;
}

/** The headers of an answer that a test names. */
async function headersOf(path: string, headers: HeadersInit, names: string[]) {
  const response = await ask(staticApp(), path, { headers });
  await response.body?.cancel();
  return [response.status, ...names.map((name) => response.headers.get(name))];
}

Deno.test("a static file is served with its type and length", async () => {
  const response = await ask(staticApp(), "/base.css");
  equal(response.status, 200);
  equal(response.headers.get("content-type"), "text/css; charset=utf-8");
  equal(response.headers.get("content-length"), "10");
  equal(response.headers.get("etag"), '"abc123"');
  equal(await response.text(), "0123456789");
});

Deno.test("other paths and methods go on to the routes", async () => {
  equal(await answerOf(staticApp(), "/nothing.css"), "202 route");
  equal(
    await answerOf(staticApp(), "/base.css", { method: "POST" }),
    "202 route",
  );
  equal(await answerOf(staticApp(), "/base.css/"), "202 route");
});

Deno.test("no path leaves the static files", async () => {
  for (
    const path of [
      "/../deno.json",
      "/%2e%2e/deno.json",
      "/..%2fdeno.json",
      "/a/..%5c..%5cx",
    ]
  ) {
    equal(await answerOf(staticApp(), path), "202 route", path);
  }
});

Deno.test("a file's name may have to be escaped", async () => {
  equal(
    await answerOf(staticApp(), "/%EB%82%B4%20%EA%B7%B8%EB%A6%BC.svg"),
    "200 <svg/>",
  );
});

Deno.test("static files lie below the base path", async () => {
  const app = staticApp({}, "/app");
  equal(await answerOf(app, "/app/base.css"), "200 0123456789");
  equal(await answerOf(app, "/base.css"), "404 Not Found");
});

Deno.test("without a build everything goes on to the routes", async () => {
  const app = new App().use(staticFiles()).get(
    "/base.css",
    (ctx) => ctx.text("route"),
  );
  equal(await answerOf(app, "/base.css"), "200 route");
});

Deno.test("browsers revalidate a file unless its address names the content or the build", async () => {
  const cacheControl = async (
    path: string,
    mode: Snapshot["mode"] = "production",
  ) => (await ask(staticApp({ mode }), path)).headers.get("cache-control");
  const forever = "public, max-age=31536000, immutable";
  equal(await cacheControl("/base.css"), "no-cache");
  equal(await cacheControl("/base.css?__frsh_c=build1"), forever);
  equal(await cacheControl("/base.css?a=1&__frsh_c=build1"), forever);
  equal(await cacheControl("/base.css?__frsh_c=build0"), "no-cache");
  equal(await cacheControl("/_fresh/js/chunk-1.js"), forever);
  equal(await cacheControl("/_fresh/js/chunk-1.js", "development"), "no-cache");
});

Deno.test("a copy that is still current is a 304 without a body", async () => {
  for (const tag of ['"abc123"', 'W/"abc123"', '"x", "abc123-br"', "*"]) {
    const response = await ask(staticApp(), "/base.css", {
      headers: { "if-none-match": tag },
    });
    deepEqual([response.status, response.body], [304, null], tag);
    equal(response.headers.get("etag"), '"abc123"');
    equal(response.headers.get("cache-control"), "no-cache");
  }
  const old = await ask(staticApp(), "/base.css", {
    headers: { "if-none-match": '"old"' },
  });
  equal(await old.text(), "0123456789");
});

Deno.test("the best accepted encoding is served, and caches are told to tell them apart", async () => {
  const names = ["content-encoding", "etag", "vary"];
  const expected = [
    ["gzip, deflate, br", "br", '"abc123-br"'],
    ["gzip", "gzip", '"abc123-gzip"'],
    ["br;q=0, gzip;q=0.5", "gzip", '"abc123-gzip"'],
    ["BR", "br", '"abc123-br"'],
    ["identity", null, '"abc123"'],
  ] as const;
  for (const [accept, encoding, etag] of expected) {
    deepEqual(
      await headersOf("/base.css", { "accept-encoding": accept }, names),
      [200, encoding, etag, "Accept-Encoding"],
      accept,
    );
  }
  const headers = { "accept-encoding": "br" };
  equal(await answerOf(staticApp(), "/base.css", { headers }), "200 BR");
  deepEqual(await headersOf("/plain.txt", headers, names), [
    200,
    null,
    '"def"',
    null,
  ]);
});

Deno.test("HEAD has the headers of GET and no body", async () => {
  const response = await ask(staticApp(), "/base.css", { method: "HEAD" });
  deepEqual([response.status, response.body], [200, null]);
  equal(response.headers.get("content-length"), "10");
  equal(response.headers.get("content-type"), "text/css; charset=utf-8");
});

Deno.test("a range is served in part", async () => {
  const expected = [
    ["bytes=0-3", "0123", "bytes 0-3/10"],
    ["bytes=4-", "456789", "bytes 4-9/10"],
    ["bytes=-2", "89", "bytes 8-9/10"],
    ["bytes=-99", "0123456789", "bytes 0-9/10"],
    ["bytes=8-99", "89", "bytes 8-9/10"],
  ] as const;
  for (const [range, text, contentRange] of expected) {
    const headers = { range, "accept-encoding": "br" };
    const response = await ask(staticApp(), "/base.css", { headers });
    equal(response.status, 206, range);
    equal(response.headers.get("content-range"), contentRange);
    equal(response.headers.get("content-length"), String(text.length));
    equal(await response.text(), text);
  }
});

Deno.test("a range outside the file is a 416, and one that makes no sense is ignored", async () => {
  for (const range of ["bytes=10-", "bytes=99-100", "bytes=-0"]) {
    deepEqual(await headersOf("/base.css", { range }, ["content-range"]), [
      416,
      "bytes */10",
    ]);
  }
  deepEqual(await headersOf("/empty.txt", { range: "bytes=0-" }, []), [416]);
  for (
    const range of [
      "bytes=3-1",
      "bytes=-",
      "bytes=0-1,3-4",
      "lines=1-2",
      "bytes=a-b",
    ]
  ) {
    deepEqual(await headersOf("/base.css", { range }, ["content-length"]), [
      200,
      "10",
    ], range);
  }
});

Deno.test("a range of another version is answered with the whole file", async () => {
  const range = "bytes=0-3";
  deepEqual(
    await headersOf("/base.css", { range, "if-range": '"abc123"' }, []),
    [206],
  );
  deepEqual(await headersOf("/base.css", { range, "if-range": '"old"' }, []), [
    200,
  ]);
});
