import { deepEqual, equal } from "node:assert/strict";
import { App, type Middleware } from "fresh";
import { answerOf, ask } from "./server_support.ts";

interface State {
  trace?: string[];
}

function mark(name: string): Middleware<State> {
  return (ctx) => {
    (ctx.state.trace ??= []).push(name);
    return ctx.next();
  };
}

const trace: Middleware<State> = (ctx) =>
  ctx.text((ctx.state.trace ?? []).join(" "));

Deno.test("middlewares run in the order they were added", async () => {
  const app = new App<State>().use(mark("a"), mark("b")).use(mark("c")).get(
    "/",
    trace,
  );
  equal(await answerOf(app, "/"), "200 a b c");
});

Deno.test("a middleware covers the routes that are added after it", async () => {
  const app = new App<State>()
    .use(mark("a"))
    .get("/", trace)
    .use(mark("b"))
    .get("/about", trace);
  equal(await answerOf(app, "/"), "200 a");
  equal(await answerOf(app, "/about"), "200 a b");
});

Deno.test("a middleware at a path covers the path and what lies below it", async () => {
  const app = new App<State>()
    .use("/foo/bar", mark("bar"))
    .get("/foo", trace)
    .get("/foo/bar", trace)
    .get("/foo/bar/:id", trace)
    .get("/foo/barley", trace);
  equal(await answerOf(app, "/foo"), "200 ");
  equal(await answerOf(app, "/foo/bar"), "200 bar");
  equal(await answerOf(app, "/foo/bar/1"), "200 bar");
  equal(await answerOf(app, "/foo/barley"), "200 ");
});

Deno.test("middlewares run along the path, from the root to the route", async () => {
  const app = new App<State>()
    .use("/admin/users", mark("users"))
    .use("/admin", mark("admin"))
    .use(mark("root"))
    .get("/admin/users/list", trace);
  equal(await answerOf(app, "/admin/users/list"), "200 root admin users");
});

Deno.test("a middleware at a parameter covers every value of it", async () => {
  const app = new App<State>()
    .use("/users/:id", mark("one"))
    .get("/users/:user/edit", trace)
    .get("/users/me", trace)
    .get("/users", trace);
  equal(await answerOf(app, "/users/1/edit"), "200 one");
  equal(await answerOf(app, "/users/me"), "200 one");
  equal(await answerOf(app, "/users"), "200 ");
});

Deno.test("middlewares at * cover everything", async () => {
  const app = new App<State>().use("*", mark("all")).get("/a/b", trace);
  equal(await answerOf(app, "/a/b"), "200 all");
});

Deno.test("middlewares of one route run before its handler", async () => {
  const app = new App<State>().get("/", mark("a"), mark("b"), trace);
  equal(await answerOf(app, "/"), "200 a b");
});

Deno.test("a middleware may answer by itself", async () => {
  const app = new App<State>()
    .use((ctx) => ctx.text("closed", { status: 503 }))
    .get("/", trace);
  equal(await answerOf(app, "/"), "503 closed");
});

Deno.test("a middleware sees the response of what is behind it", async () => {
  const app = new App<State>()
    .use(async (ctx) => {
      const response = await ctx.next();
      response.headers.set("x-seen", String(response.status));
      return response;
    })
    .get("/", trace);
  equal((await ask(app, "/")).headers.get("x-seen"), "200");
});

Deno.test("what is behind a middleware runs again when it calls next() again", async () => {
  const app = new App<State>()
    .use(async (ctx) => {
      await ctx.next();
      return ctx.next();
    })
    .use(mark("again"))
    .get("/", trace);
  equal(await answerOf(app, "/"), "200 again again");
});

Deno.test("a handler that passes on is a 404", async () => {
  const app = new App().get("/", (ctx) => ctx.next());
  equal(await answerOf(app, "/"), "404 Not Found");
});

Deno.test("middlewares and handlers may be loaded when first needed", async () => {
  let loads = 0;
  const lazy = async (): Promise<Middleware<State>> => {
    loads++;
    await Promise.resolve();
    return mark("lazy");
  };
  const app = new App<State>()
    .use(lazy)
    .get("/", () => Promise.resolve(trace));
  const handler = app.handler();
  for (let i = 0; i < 3; i++) {
    const response = await handler(new Request("http://localhost/"));
    equal(await response.text(), "lazy");
  }
  equal(loads, 1);
});

Deno.test("each request has its own state", async () => {
  const app = new App<State>().use(mark("a")).get("/", trace);
  const handler = app.handler();
  const answers = await Promise.all(
    [1, 2].map(() => handler(new Request("http://localhost/"))),
  );
  deepEqual(await Promise.all(answers.map((answer) => answer.text())), [
    "a",
    "a",
  ]);
});

Deno.test("middlewares run for addresses that no route has, along their path", async () => {
  const app = new App<State>()
    .use(mark("root"))
    .use("/api", mark("api"))
    .use("/other", mark("other"))
    .notFound(trace);
  equal(await answerOf(app, "/api/nothing"), "200 root api");
  equal(await answerOf(app, "/nothing"), "200 root");
});
