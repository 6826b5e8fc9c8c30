import { equal, match } from "node:assert/strict";
import { App, HttpError, type Middleware, page } from "fresh";
import { answerOf, ask, quietly } from "./server_support.ts";

const stamp: Middleware<unknown> = async (ctx) => {
  const response = await ctx.next();
  response.headers.set("x-stamp", String(response.status));
  return response;
};

function fail(): never {
  throw new Error("secret detail");
}

Deno.test("HttpError has a status and a message", () => {
  equal(new HttpError(404).message, "Not Found");
  equal(new HttpError(404).name, "HttpError");
  equal(new HttpError(403, "Members only").message, "Members only");
  const cause = new Error("why");
  equal(new HttpError(500, "x", { cause }).cause, cause);
});

Deno.test("an uncaught error is a bare 500 that says nothing of the error", async () => {
  const app = new App().get("/", fail);
  const written = await quietly(async () => {
    equal(await answerOf(app, "/"), "500 Internal Server Error");
  });
  match(String(written[0]), /secret detail/);
});

Deno.test("an uncaught HttpError has its status, and its message stays inside", async () => {
  const app = new App().get("/", () => {
    throw new HttpError(403, "for the log");
  });
  equal(await answerOf(app, "/"), "403 Forbidden");
});

Deno.test("what is thrown need not be an error", async () => {
  const app = new App().get("/", () => {
    throw "text";
  }).onError("*", (ctx) => ctx.text(String(ctx.error), { status: 500 }));
  equal(await answerOf(app, "/"), "500 text");
});

Deno.test("a handler that gives no response is an error", async () => {
  const app = new App().get("/", () => undefined as unknown as Response);
  await quietly(async () =>
    equal(await answerOf(app, "/"), "500 Internal Server Error")
  );
});

Deno.test("onError() answers what was thrown and finds it in ctx.error", async () => {
  const app = new App()
    .onError(
      "*",
      (ctx) => ctx.text((ctx.error as Error).message, { status: 500 }),
    )
    .get("/", fail);
  equal(await answerOf(app, "/"), "500 secret detail");
});

Deno.test("onError() may be given no path", async () => {
  const app = new App().onError((ctx) => ctx.text("oops", { status: 500 })).get(
    "/a/b",
    fail,
  );
  equal(await answerOf(app, "/a/b"), "500 oops");
});

Deno.test("the nearest error handler answers", async () => {
  const app = new App()
    .onError("*", (ctx) => ctx.text("outer", { status: 500 }))
    .onError("/foo/bar", (ctx) => ctx.text("nested", { status: 500 }))
    .get("/foo/bar/thrower", fail)
    .get("/foo", fail);
  equal(await answerOf(app, "/foo/bar/thrower"), "500 nested");
  equal(await answerOf(app, "/foo"), "500 outer");
});

Deno.test("an error handler that throws leaves it to the one above", async () => {
  const app = new App()
    .onError(
      "*",
      (ctx) =>
        ctx.text("outer " + (ctx.error as Error).message, { status: 500 }),
    )
    .onError("/foo", () => {
      throw new Error("second");
    })
    .get("/foo", fail);
  equal(await answerOf(app, "/foo"), "500 outer second");
});

Deno.test("when the last error handler throws too, the answer is bare", async () => {
  const app = new App().onError("*", fail).get("/", fail);
  await quietly(async () =>
    equal(await answerOf(app, "/"), "500 Internal Server Error")
  );
});

Deno.test("an error page has the status of the error", async () => {
  const app = new App()
    .onError("*", (ctx) => ctx.render(<p>{(ctx.error as Error).message}</p>))
    .get("/teapot", () => {
      throw new HttpError(418);
    })
    .get("/", fail);
  match(
    await answerOf(app, "/teapot"),
    /^418 .*<p>I&#39;m a teapot<\/p>|^418 .*<p>I'm a teapot<\/p>/,
  );
  match(await answerOf(app, "/"), /^500 .*secret detail/);
});

Deno.test("an error page may be a route with a component", async () => {
  const app = new App()
    .onError("*", {
      component: ({ error }) => <p>{(error as Error).message}</p>,
    })
    .get("/", fail);
  match(
    await answerOf(app, "/", { method: "GET" }),
    /^500 .*<p>secret detail<\/p>/,
  );
});

Deno.test("an error page renders after any method", async () => {
  const app = new App()
    .onError("*", { component: () => <p>error page</p> })
    .post("/", fail);
  match(await answerOf(app, "/", { method: "POST" }), /^500 .*error page/);
});

Deno.test("error pages render inside the app wrapper and the layouts of their path", async () => {
  const app = new App()
    .appWrapper(({ Component }) => (
      <body>
        <Component />
      </body>
    ))
    .layout("*", ({ Component }) => (
      <main>
        <Component />
      </main>
    ))
    .layout("/foo", ({ Component }) => (
      <section>
        <Component />
      </section>
    ))
    .onError("*", (ctx) => ctx.render(<p>error</p>))
    .get("/foo", fail);
  match(
    await answerOf(app, "/foo"),
    /<body><main><p>error<\/p><\/main><\/body>/,
  );
});

Deno.test("middlewares added before an error page see its response", async () => {
  const app = new App()
    .use(stamp)
    .onError("*", (ctx) => ctx.text("oops", { status: 500 }))
    .get("/", fail);
  equal((await ask(app, "/")).headers.get("x-stamp"), "500");
});

Deno.test("middlewares added behind an error page see the error and may answer it", async () => {
  const app = new App()
    .use(stamp)
    .onError("*", (ctx) => ctx.text("page", { status: 500 }))
    .use(async (ctx) => {
      try {
        return await ctx.next();
      } catch (error) {
        if (error instanceof HttpError) throw error;
        return ctx.text((error as Error).message, { status: 502 });
      }
    })
    .get("/", fail)
    .get("/gone", () => {
      throw new HttpError(410);
    });
  equal(await answerOf(app, "/"), "502 secret detail");
  equal(await answerOf(app, "/gone"), "500 page");
  equal((await ask(app, "/gone")).headers.get("x-stamp"), "500");
});

Deno.test("middlewares below an error page see the error itself and may answer it", async () => {
  const app = new App()
    .onError("*", (ctx) => ctx.text("page", { status: 500 }))
    .use("/api", async (ctx) => {
      try {
        return await ctx.next();
      } catch (error) {
        return ctx.json({ error: (error as Error).message }, { status: 500 });
      }
    })
    .get("/api/x", fail);
  equal(await answerOf(app, "/api/x"), '500 {"error":"secret detail"}');
});

Deno.test("an error thrown by a root middleware is answered by the root error page", async () => {
  const app = new App()
    .onError("*", (ctx) => ctx.text("oops", { status: 500 }))
    .use(fail)
    .get("/", (ctx) => ctx.text("never"));
  equal(await answerOf(app, "/"), "500 oops");
});

Deno.test("an error thrown by a nested middleware is answered by the page beside it", async () => {
  const app = new App()
    .onError("*", (ctx) => ctx.text("outer", { status: 500 }))
    .onError("/foo", (ctx) => ctx.text("nested", { status: 500 }))
    .use("/foo", fail)
    .get("/foo", (ctx) => ctx.text("never"));
  equal(await answerOf(app, "/foo"), "500 nested");
});

Deno.test("every 404 goes to notFound(), thrown or not routed", async () => {
  const app = new App()
    .onError("*", (ctx) => ctx.text("error page", { status: 500 }))
    .onError("/items", (ctx) => ctx.text("nested", { status: 500 }))
    .notFound((ctx) =>
      ctx.text((ctx.error as HttpError).message, { status: 404 })
    )
    .get("/items/:id", () => {
      throw new HttpError(404, "no such item");
    });
  equal(await answerOf(app, "/items/1"), "404 no such item");
  equal(await answerOf(app, "/nowhere"), "404 Not Found");
});

Deno.test("without notFound() a 404 goes to the error page", async () => {
  const app = new App()
    .onError("*", {
      component: ({ error }) => <p>status {(error as HttpError).status}</p>,
    });
  match(await answerOf(app, "/nowhere"), /^404 .*status 404/);
});

Deno.test("not-found pages render in the app wrapper, with the status and root middlewares", async () => {
  const app = new App()
    .use(stamp)
    .appWrapper(({ Component }) => (
      <body>
        <Component />
      </body>
    ))
    .notFound((ctx) => ctx.render(<h1>Page not found</h1>));
  const response = await ask(app, "/nowhere");
  equal(response.status, 404);
  equal(response.headers.get("x-stamp"), "404");
  match(await response.text(), /<body><h1>Page not found<\/h1><\/body>/);
});

Deno.test("a wrong method and a bad address reach the error page", async () => {
  const app = new App()
    .use(stamp)
    .onError("*", {
      component: ({ error }) => <p>{(error as HttpError).status}</p>,
    })
    .get("/x", (ctx) => ctx.text("x"));
  const wrong = await ask(app, "/x", { method: "POST" });
  equal(`${wrong.status} ${wrong.headers.get("allow")}`, "405 GET, HEAD");
  equal(wrong.headers.get("x-stamp"), "405");
  match(await answerOf(app, "/%E0"), /^400 .*<p>400<\/p>/);
});

Deno.test("an error while rendering reaches the error page", async () => {
  const app = new App()
    .onError("*", (ctx) => ctx.text("oops", { status: 500 }))
    .route("/", { component: fail })
    .route("/async", {
      component: async () => {
        await Promise.resolve();
        throw new HttpError(410);
      },
    });
  equal(await answerOf(app, "/"), "500 oops");
  equal((await ask(app, "/async")).status, 500);
});

Deno.test("an error page may load data with a handler and set its own status and headers", async () => {
  const app = new App()
    .onError("*", {
      handler: () =>
        page({ hint: "try later" }, {
          status: 503,
          headers: { "retry-after": "5" },
        }),
      component: ({ data }: { data: { hint: string } }) => <p>{data.hint}</p>,
    })
    .get("/", fail);
  const response = await ask(app, "/");
  equal(`${response.status} ${response.headers.get("retry-after")}`, "503 5");
  match(await response.text(), /try later/);
});
