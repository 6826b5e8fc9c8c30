import { equal, match, ok, rejects } from "node:assert/strict";
import { App } from "fresh";
import { answerOf, ask } from "./server_support.ts";

Deno.test("ctx has the request, its address and who sent it", async () => {
  const app = new App().get("/x", (ctx) =>
    ctx.json({
      method: ctx.req.method,
      path: ctx.url.pathname,
      q: ctx.url.searchParams.get("q"),
      from: ctx.info.remoteAddr.transport,
      mode: ctx.config.mode,
      partial: ctx.isPartial,
      error: ctx.error,
    }));
  equal(
    await answerOf(app, "/x?q=1"),
    '200 {"method":"GET","path":"/x","q":"1","from":"tcp","mode":"production","partial":false,"error":null}',
  );
});

Deno.test("ctx.isPartial tells client navigation, whose mark is not part of ctx.url", async () => {
  const app = new App().get(
    "/x",
    (ctx) => ctx.text(`${ctx.isPartial} ${ctx.url.search}`),
  );
  equal(await answerOf(app, "/x?a=1&fresh-partial=true"), "200 true ?a=1");
});

Deno.test("forwarded headers count only when the proxy is trusted", async () => {
  const headers = {
    "x-forwarded-proto": "https",
    "x-forwarded-host": "yard.example, inner",
  };
  for (const trustProxy of [true, false]) {
    const app = new App({ trustProxy }).get(
      "/x",
      (ctx) => ctx.text(ctx.url.href),
    );
    const handler = app.handler();
    const response = await handler(
      new Request("http://localhost:8000/x", { headers }),
    );
    const expected = trustProxy
      ? "https://yard.example/x"
      : "http://localhost:8000/x";
    equal(await response.text(), expected);
  }
});

Deno.test("nonsense in forwarded headers is ignored", async () => {
  const headers = { "x-forwarded-proto": "javascript", "x-forwarded-host": "" };
  const app = new App({ trustProxy: true }).get(
    "/x",
    (ctx) => ctx.text(ctx.url.href),
  );
  equal(await answerOf(app, "/x", { headers }), "200 http://localhost/x");
});

Deno.test("ctx.redirect() is a 302 unless told otherwise, and its headers can be changed", async () => {
  const app = new App()
    .use(async (ctx) => {
      const response = await ctx.next();
      response.headers.append("set-cookie", "a=1");
      return response;
    })
    .get("/a", (ctx) => ctx.redirect("/b"))
    .get("/c", (ctx) => ctx.redirect("/d", 303));
  const first = await ask(app, "/a");
  equal(`${first.status} ${first.headers.get("location")}`, "302 /b");
  equal(first.headers.get("set-cookie"), "a=1");
  equal((await ask(app, "/c")).status, 303);
});

Deno.test("ctx.redirect() collapses what would lead to another site", async () => {
  const app = new App().get(
    "/go",
    (ctx) => ctx.redirect(ctx.url.searchParams.get("to") ?? "/"),
  );
  const response = await ask(app, "/go?to=//evil.example/x");
  equal(response.headers.get("location"), "/evil.example/x");
});

Deno.test("text, html and json have their content types, which may be overruled", async () => {
  const app = new App()
    .get("/text", (ctx) => ctx.text("t"))
    .get("/html", (ctx) => ctx.html("<p>", { status: 201 }))
    .get("/json", (ctx) => ctx.json({ a: 1 }))
    .get(
      "/csv",
      (ctx) => ctx.text("a,b", { headers: { "content-type": "text/csv" } }),
    );
  const types = [];
  for (const path of ["/text", "/html", "/json", "/csv"]) {
    types.push((await ask(app, path)).headers.get("content-type"));
  }
  equal(
    types.join("|"),
    "text/plain; charset=utf-8|text/html; charset=utf-8|application/json|text/csv",
  );
  equal((await ask(app, "/html")).status, 201);
});

Deno.test("ctx.stream() sends text and bytes as they come", async () => {
  async function* parts() {
    yield "가";
    await Promise.resolve();
    yield new TextEncoder().encode("나");
  }
  const app = new App()
    .get("/generator", (ctx) => ctx.stream(parts()))
    .get("/function", (ctx) => ctx.stream(parts))
    .get(
      "/list",
      (ctx) =>
        ctx.stream(["a", "b"], { headers: { "content-type": "text/plain" } }),
    );
  equal(await answerOf(app, "/generator"), "200 가나");
  equal(await answerOf(app, "/function"), "200 가나");
  equal(await answerOf(app, "/list"), "200 ab");
});

Deno.test("ctx.stream() ends its source when nobody listens any more", async () => {
  let ended = false;
  async function* endless() {
    try {
      while (true) yield "x";
    } finally {
      ended = true;
    }
  }
  const response = await ask(
    new App().get("/", (ctx) => ctx.stream(endless())),
    "/",
  );
  const reader = response.body!.getReader();
  await reader.read();
  await reader.cancel();
  ok(ended);
});

Deno.test("ctx.render() makes an HTML document with the given status and headers", async () => {
  const app = new App().get(
    "/",
    (ctx) =>
      ctx.render(<h1>teapot</h1>, { status: 418, headers: { "x-foo": "abc" } }),
  );
  const response = await ask(app, "/");
  equal(response.status, 418);
  equal(response.headers.get("x-foo"), "abc");
  equal(response.headers.get("content-type"), "text/html; charset=utf-8");
  match(await response.text(), /^<!DOCTYPE html>.*<h1>teapot<\/h1>/);
});

Deno.test("ctx.render() surrounds with layouts from the inside out, then the app wrapper", async () => {
  const app = new App<{ n: number }>()
    .use((ctx) => {
      ctx.state.n = 7;
      return ctx.next();
    })
    .appWrapper(({ Component, state }) => (
      <body class={`n${state.n}`}>
        <Component />
      </body>
    ))
    .layout("*", ({ Component, url }) => (
      <main id={url.pathname}>
        <Component />
      </main>
    ))
    .layout("/a", async ({ Component }) => {
      await Promise.resolve();
      return (
        <section>
          <Component />
        </section>
      );
    })
    .get("/a/b", (ctx) => ctx.render(<p>x</p>))
    .get(
      "/bare",
      (ctx) => ctx.render(<p>x</p>, {}, { skipInheritedLayouts: true }),
    )
    .get("/naked", (ctx) => ctx.render(<p>x</p>, {}, { skipAppWrapper: true }));
  match(
    await answerOf(app, "/a/b"),
    /<body class="n7"><main id="\/a\/b"><section><p>x<\/p><\/section><\/main><\/body>/,
  );
  match(await answerOf(app, "/bare"), /<body class="n7"><p>x<\/p><\/body>/);
  match(
    await answerOf(app, "/naked"),
    /<body><main id="\/naked"><p>x<\/p><\/main><\/body>/,
  );
});

Deno.test("a layout may refuse the layouts and the wrapper above it", async () => {
  const app = new App()
    .appWrapper(({ Component }) => (
      <body class="app">
        <Component />
      </body>
    ))
    .layout("*", ({ Component }) => (
      <main>
        <Component />
      </main>
    ))
    .layout("/a", ({ Component }) => (
      <i>
        <Component />
      </i>
    ), { skipInheritedLayouts: true })
    .layout("/b", ({ Component }) => (
      <b>
        <Component />
      </b>
    ), { skipAppWrapper: true })
    .get("/a", (ctx) => ctx.render(<p>x</p>))
    .get("/b", (ctx) => ctx.render(<p>x</p>));
  match(
    await answerOf(app, "/a"),
    /<body class="app"><i><p>x<\/p><\/i><\/body>/,
  );
  match(
    await answerOf(app, "/b"),
    /<body><main><b><p>x<\/p><\/b><\/main><\/body>/,
  );
});

Deno.test("app.listen() serves until it is told to stop", async () => {
  const stop = new AbortController();
  const app = new App().get("/", (ctx) => ctx.text("port " + ctx.url.port));
  const { promise, resolve } = Promise.withResolvers<number>();
  const served = app.listen({
    port: 0,
    hostname: "127.0.0.1",
    signal: stop.signal,
    onListen: ({ port }) => resolve(port),
  });
  const port = await promise;
  const response = await fetch(`http://127.0.0.1:${port}/`);
  equal(await response.text(), `port ${port}`);
  stop.abort();
  await served;
  await rejects(fetch(`http://127.0.0.1:${port}/`));
});
