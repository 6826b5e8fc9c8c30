import { deepEqual, equal } from "node:assert/strict";
import { App } from "fresh";
import { answerOf, ask } from "./server_support.ts";

function textApp(...patterns: string[]): App {
  const app = new App();
  for (const pattern of patterns) {
    app.get(
      pattern,
      (ctx) => ctx.text(`${pattern} ${JSON.stringify(ctx.params)}`),
    );
  }
  return app;
}

Deno.test("a route answers its own path only", async () => {
  const app = textApp("/", "/other");
  equal(await answerOf(app, "/"), "200 / {}");
  equal(await answerOf(app, "/other?x=1"), "200 /other {}");
  equal(await answerOf(app, "/nothing"), "404 Not Found");
  equal(await answerOf(app, "/other/"), "404 Not Found");
});

Deno.test("a parameter takes one segment", async () => {
  const app = textApp("/books/:id", "/blog/:post/comments");
  equal(await answerOf(app, "/books/1"), '200 /books/:id {"id":"1"}');
  equal(
    await answerOf(app, "/blog/a/comments"),
    '200 /blog/:post/comments {"post":"a"}',
  );
  equal(await answerOf(app, "/books"), "404 Not Found");
  equal(await answerOf(app, "/books/"), "404 Not Found");
  equal(await answerOf(app, "/books/1/"), "404 Not Found");
  equal(await answerOf(app, "/books/1/2"), "404 Not Found");
});

Deno.test("a wildcard takes the rest of the path", async () => {
  const app = textApp("/foo/*");
  equal(await answerOf(app, "/foo/a/b"), '200 /foo/* {"0":"a/b"}');
  equal(await answerOf(app, "/foo/"), '200 /foo/* {"0":""}');
  equal(await answerOf(app, "/foo"), "404 Not Found");
});

Deno.test("a route for * answers everything that has no other route", async () => {
  const app = new App().get("/a", (ctx) => ctx.text("a")).get(
    "*",
    (ctx) => ctx.text("rest"),
  );
  equal(await answerOf(app, "/a"), "200 a");
  equal(await answerOf(app, "/"), "200 rest");
  equal(await answerOf(app, "/b/c/"), "200 rest");
});

Deno.test("patterns may be written in the syntax of URLPattern", async () => {
  const app = textApp(
    "/x/:module@:version/:path*",
    "/docs{/:version}?",
    "/year/:y(\\d{4})",
    "/image.:ext(png|jpg)",
  );
  equal(
    await answerOf(app, "/x/std@1.0/fs/mod.ts"),
    '200 /x/:module@:version/:path* {"module":"std","version":"1.0","path":"fs/mod.ts"}',
  );
  equal(await answerOf(app, "/docs"), "200 /docs{/:version}? {}");
  equal(
    await answerOf(app, "/docs/latest"),
    '200 /docs{/:version}? {"version":"latest"}',
  );
  equal(await answerOf(app, "/year/2026"), '200 /year/:y(\\d{4}) {"y":"2026"}');
  equal(await answerOf(app, "/year/now"), "404 Not Found");
  equal(
    await answerOf(app, "/image.png"),
    '200 /image.:ext(png|jpg) {"ext":"png"}',
  );
});

Deno.test("fixed routes come before patterns, and patterns in the order they were added", async () => {
  const app = textApp(
    "/posts/:id",
    "/posts/featured",
    "/:space/new",
    "/rent/:id",
  );
  equal(await answerOf(app, "/posts/featured"), "200 /posts/featured {}");
  equal(await answerOf(app, "/rent/new"), '200 /:space/new {"space":"rent"}');
  equal(await answerOf(app, "/rent/old"), '200 /rent/:id {"id":"old"}');
});

Deno.test("parameters are decoded once", async () => {
  const app = textApp("/items/:name");
  equal(
    await answerOf(app, "/items/%EC%BA%A0%ED%95%91"),
    '200 /items/:name {"name":"캠핑"}',
  );
  equal(await answerOf(app, "/items/a%2Fb"), '200 /items/:name {"name":"a/b"}');
  equal(
    await answerOf(app, "/items/100%2525"),
    '200 /items/:name {"name":"100%25"}',
  );
});

Deno.test("a malformed escape is a 400, with or without a route", async () => {
  const app = textApp("/items/:name");
  equal(await answerOf(app, "/items/%E0%A4%A"), "400 Bad Request");
  equal(await answerOf(app, "/%"), "400 Bad Request");
  equal(
    await answerOf(app, "/items/a?q=%E0%A4%A"),
    '200 /items/:name {"name":"a"}',
  );
});

Deno.test("a fixed route in Korean is found by its escaped address", async () => {
  equal(
    await answerOf(textApp("/소개"), "/%EC%86%8C%EA%B0%9C"),
    "200 /소개 {}",
  );
});

Deno.test("each method has its own route", async () => {
  const app = new App();
  for (
    const method of [
      "get",
      "post",
      "put",
      "patch",
      "delete",
      "options",
    ] as const
  ) {
    app[method]("/x", (ctx) => ctx.text(method));
  }
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    equal(await answerOf(app, "/x", { method }), `200 ${method.toLowerCase()}`);
  }
});

Deno.test("a known path with another method is a 405 that says what is allowed", async () => {
  const app = new App().get("/x", (ctx) => ctx.text("get")).post(
    "/x",
    (ctx) => ctx.text("post"),
  );
  const response = await ask(app, "/x", { method: "DELETE" });
  equal(response.status, 405);
  equal(response.headers.get("allow"), "GET, HEAD, POST");
});

Deno.test("a pattern that has the method is preferred to one that lacks it", async () => {
  const app = new App()
    .get("/posts/:id", (ctx) => ctx.text("read"))
    .post("/posts/:slug", (ctx) => ctx.text("write " + ctx.params.slug));
  equal(await answerOf(app, "/posts/1", { method: "POST" }), "200 write 1");
});

Deno.test("methods named like parts of an object find nothing", async () => {
  const app = new App().get("/x", (ctx) => ctx.text("get"))
    .route("/page", { handlers: { GET: (ctx) => ctx.text("page") } });
  for (const path of ["/x", "/page"]) {
    const response = await ask(app, path, { method: "constructor" });
    equal(response.status, 405);
  }
});

Deno.test("HEAD falls back to GET and has no body", async () => {
  const app = new App().get(
    "/x",
    () => new Response("body", { headers: { "x-mark": "1" } }),
  );
  const response = await ask(app, "/x", { method: "HEAD" });
  deepEqual([response.status, response.headers.get("x-mark"), response.body], [
    200,
    "1",
    null,
  ]);
});

Deno.test("a HEAD route of its own is preferred to GET", async () => {
  const app = new App()
    .get("/x", (ctx) => ctx.text("get"))
    .head("/x", () => new Response(null, { status: 204 }));
  equal((await ask(app, "/x", { method: "HEAD" })).status, 204);
});

Deno.test("all() answers every method", async () => {
  const app = new App().all("/x", (ctx) => ctx.text(ctx.req.method));
  equal(await answerOf(app, "/x", { method: "PUT" }), "200 PUT");
});

Deno.test("ctx.route is the pattern that matched, and null without one", async () => {
  const app = new App()
    .get("/foo/:id", (ctx) => ctx.text(String(ctx.route)))
    .notFound((ctx) => ctx.text(String(ctx.route), { status: 404 }));
  equal(await answerOf(app, "/foo/1"), "200 /foo/:id");
  equal(await answerOf(app, "/bar"), "404 null");
});

Deno.test("with a base path everything lies below it", async () => {
  const app = new App({ basePath: "/my-app/" })
    .get("/", (ctx) => ctx.text("home of " + ctx.config.basePath))
    .get("/about/:id", (ctx) => ctx.text(ctx.params.id ?? ""));
  equal(await answerOf(app, "/my-app"), "200 home of /my-app");
  equal(await answerOf(app, "/my-app/about/1"), "200 1");
  equal(await answerOf(app, "/about/1"), "404 Not Found");
  equal(await answerOf(app, "/my-apple"), "404 Not Found");
});

Deno.test("a mounted app answers below its path, with its own middlewares", async () => {
  const inner = new App<{ by?: string }>()
    .use((ctx) => {
      ctx.state.by = "inner";
      return ctx.next();
    })
    .get("/list", (ctx) => ctx.text(`${ctx.state.by} ${ctx.route}`));
  const app = new App<{ by?: string }>()
    .mountApp("/admin", inner)
    .get("/list", (ctx) => ctx.text(String(ctx.state.by)));
  equal(await answerOf(app, "/admin/list"), "200 inner /admin/list");
  equal(await answerOf(app, "/list"), "200 undefined");
});

Deno.test("an app mounted at the root adds its routes", async () => {
  const inner = new App().get("/robots.txt", (ctx) => ctx.text("robots"));
  equal(
    await answerOf(new App().mountApp("/", inner), "/robots.txt"),
    "200 robots",
  );
});

Deno.test("routes may be loaded when they are first asked for, and are loaded once", async () => {
  let loads = 0;
  const app = new App().route("/lazy", async () => {
    loads++;
    await Promise.resolve();
    return { handlers: { GET: (ctx) => ctx.text("lazy") } };
  });
  const handler = app.handler();
  const ask = () => handler(new Request("http://localhost/lazy"));
  const answers = await Promise.all([ask(), ask(), ask()]);
  equal(await answers[2]!.text(), "lazy");
  equal(loads, 1);
});
