import { equal, match, throws } from "node:assert/strict";
import {
  App,
  createDefine,
  HttpError,
  page,
  type PageProps,
  type RouteConfig,
} from "fresh";
import type { RouteModule } from "../src/snapshot.ts";
import { answerOf, ask, snapshotOf, withFiles } from "./server_support.ts";
import { setSnapshot } from "../src/app.ts";

interface State {
  trace?: string[];
}

const define = createDefine<State>();

/** A route file that says which one it is and what it got. */
function file(name: string): RouteModule {
  return {
    handler: define.handlers((ctx) =>
      ctx.text(
        [name, JSON.stringify(ctx.params), ...(ctx.state.trace ?? [])].join(
          " ",
        ),
      )
    ),
  };
}

function marking(name: string): RouteModule {
  return {
    default: define.middleware((ctx) => {
      (ctx.state.trace ??= []).push(name);
      return ctx.next();
    }),
  };
}

function wrapping(tag: "main" | "section" | "i"): RouteModule {
  const Tag = tag;
  return {
    default: define.layout(({ Component }) => (
      <Tag>
        <Component />
      </Tag>
    )),
  };
}

function filesApp(
  files: Record<string, RouteModule | (() => Promise<RouteModule>)>,
): App<State> {
  return withFiles(new App<State>().fsRoutes(), files);
}

Deno.test("a file's path is its address", async () => {
  const app = filesApp({
    "index": file("home"),
    "about": file("about"),
    "blog/index": file("blog"),
    "blog/[slug]": file("post"),
    "blog/[slug]/comments": file("comments"),
    "old/[...path]": file("old"),
    "docs/[[version]]/index": file("docs"),
    "x-[id]": file("x"),
    "_gallery": file("gallery"),
  });
  equal(await answerOf(app, "/"), "200 home {}");
  equal(await answerOf(app, "/about"), "200 about {}");
  equal(await answerOf(app, "/blog"), "200 blog {}");
  equal(await answerOf(app, "/blog/a"), '200 post {"slug":"a"}');
  equal(await answerOf(app, "/blog/a/comments"), '200 comments {"slug":"a"}');
  equal(await answerOf(app, "/old/foo/bar"), '200 old {"path":"foo/bar"}');
  equal(await answerOf(app, "/docs"), "200 docs {}");
  equal(await answerOf(app, "/docs/latest"), '200 docs {"version":"latest"}');
  equal(await answerOf(app, "/x-1"), '200 x {"id":"1"}');
  equal(await answerOf(app, "/_gallery"), "200 gallery {}");
  equal(await answerOf(app, "/index"), "404 Not Found");
  equal(await answerOf(app, "/about/"), "404 Not Found");
});

Deno.test("fixed segments beat parameters, and parameters beat catch-alls, in any order of files", async () => {
  const files = {
    "[...path]": file("rest"),
    "rent/[...path]": file("rent rest"),
    "rent/[id]": file("item"),
    "[space]/new": file("space new"),
    "rent/new": file("new"),
    "rent/[id]/edit": file("edit"),
    "rent/[id]/[tab]": file("tab"),
  };
  for (const names of [Object.keys(files), Object.keys(files).reverse()]) {
    const app = filesApp(Object.fromEntries(
      names.map((name) => [name, files[name as keyof typeof files]]),
    ));
    equal(await answerOf(app, "/rent/new"), "200 new {}");
    equal(await answerOf(app, "/rent/1"), '200 item {"id":"1"}');
    equal(await answerOf(app, "/rent/1/edit"), '200 edit {"id":"1"}');
    equal(await answerOf(app, "/rent/1/x"), '200 tab {"id":"1","tab":"x"}');
    equal(await answerOf(app, "/rent/1/x/y"), '200 rent rest {"path":"1/x/y"}');
    equal(
      await answerOf(app, "/market/new"),
      '200 space new {"space":"market"}',
    );
    equal(await answerOf(app, "/a/b"), '200 rest {"path":"a/b"}');
  }
});

Deno.test("groups are no part of the address", async () => {
  const app = filesApp({
    "(marketing)/about": file("about"),
    "(info)/archive/[year]": file("archive"),
    "shop/(inner)/cart": file("cart"),
  });
  equal(await answerOf(app, "/about"), "200 about {}");
  equal(await answerOf(app, "/archive/1"), '200 archive {"year":"1"}');
  equal(await answerOf(app, "/shop/cart"), "200 cart {}");
});

Deno.test("(_components) and (_islands) hold no routes", async () => {
  const app = filesApp({
    "shop/(_components)/card": file("card"),
    "(_islands)/counter": file("counter"),
  });
  equal(await answerOf(app, "/shop/card"), "404 Not Found");
  equal(await answerOf(app, "/counter"), "404 Not Found");
});

Deno.test("a middleware file covers its folder, from the root down", async () => {
  const app = filesApp({
    "admin/_middleware": marking("admin"),
    "_middleware": marking("root"),
    "index": file("home"),
    "admin/index": file("admin"),
    "admin/users/[id]": file("user"),
  });
  equal(await answerOf(app, "/"), "200 home {} root");
  equal(await answerOf(app, "/admin"), "200 admin {} root admin");
  equal(
    await answerOf(app, "/admin/users/1"),
    '200 user {"id":"1"} root admin',
  );
});

Deno.test("a file beside a folder of its name is covered like the folder's index", async () => {
  const app = filesApp({
    "admin/_middleware": marking("guard"),
    "admin": file("admin"),
  });
  equal(await answerOf(app, "/admin"), "200 admin {} guard");
});

Deno.test("a middleware in a group or a parameter's folder covers that folder only", async () => {
  const app = filesApp({
    "(a)/_middleware": marking("group"),
    "(a)/one": file("one"),
    "two": file("two"),
    "rent/[id]/_middleware": marking("item"),
    "rent/[id]/edit": file("edit"),
    "rent/new/photos": file("photos"),
  });
  equal(await answerOf(app, "/one"), "200 one {} group");
  equal(await answerOf(app, "/two"), "200 two {}");
  equal(await answerOf(app, "/rent/1/edit"), '200 edit {"id":"1"} item');
  equal(await answerOf(app, "/rent/new/photos"), "200 photos {}");
});

Deno.test("a middleware added in code covers file routes, whatever groups they are in", async () => {
  const app = withFiles(
    new App<State>()
      .use(
        "/admin",
        marking("guard").default as ReturnType<typeof define.middleware>,
      )
      .fsRoutes(),
    { "(back)/admin/index": file("admin") },
  );
  equal(await answerOf(app, "/admin"), "200 admin {} guard");
});

Deno.test("middlewares are one function or several, as default export or as handler", async () => {
  const { default: a } = marking("a");
  const { default: b } = marking("b");
  for (
    const module of [{ default: [a, b] }, { handler: [a, b] }, {
      handlers: [a, b],
    }]
  ) {
    const app = filesApp({ "_middleware": module, "index": file("home") });
    equal(await answerOf(app, "/"), "200 home {} a b");
  }
  const one = filesApp({
    "_middleware": { handler: a },
    "index": file("home"),
  });
  equal(await answerOf(one, "/"), "200 home {} a");
});

Deno.test("modules are loaded when first needed, and once", async () => {
  const loads: string[] = [];
  const lazily = (name: string, module: RouteModule) => async () => {
    loads.push(name);
    await Promise.resolve();
    return module;
  };
  const { default: a } = marking("a");
  const { default: b } = marking("b");
  const app = filesApp({
    "_middleware": lazily("middleware", { default: [a, b] }),
    "sub/_middleware": lazily("sub", marking("sub")),
    "_layout": lazily("layout", wrapping("main")),
    "index": lazily("index", { default: () => <p>home</p> }),
    "sub/x": lazily("x", file("x")),
  });
  const handler = app.handler();
  const ask = (path: string) => handler(new Request("http://localhost" + path));
  equal(loads.join(), "");
  await Promise.all([ask("/sub/x"), ask("/sub/x")]);
  equal(await (await ask("/sub/x")).text(), "x {} a b sub");
  equal(loads.toSorted().join(), "middleware,sub,x");
  await ask("/");
  match(await (await ask("/")).text(), /<main><p>home<\/p><\/main>/);
  equal(loads.toSorted().join(), "index,layout,middleware,sub,x");
});

Deno.test("a page renders in the layouts of its folders and in the app wrapper", async () => {
  const app = filesApp({
    "_app": {
      default: define.layout(({ Component }) => (
        <body>
          <Component />
        </body>
      )),
    },
    "_layout": wrapping("main"),
    "sub/_layout": wrapping("section"),
    "sub/(g)/_layout": wrapping("i"),
    "index": { default: () => <p>home</p> },
    "sub/page": { default: () => <p>page</p> },
    "sub/(g)/deep": { default: () => <p>deep</p> },
  });
  match(await answerOf(app, "/"), /<body><main><p>home<\/p><\/main><\/body>/);
  match(
    await answerOf(app, "/sub/page"),
    /<body><main><section><p>page<\/p><\/section><\/main>/,
  );
  match(
    await answerOf(app, "/sub/deep"),
    /<main><section><i><p>deep<\/p><\/i><\/section><\/main>/,
  );
});

Deno.test("a route's config takes it out of layouts and wrapper", async () => {
  const wrapped = {
    "_app": {
      default: define.layout(({ Component }) => (
        <body class="app">
          <Component />
        </body>
      )),
    },
    "_layout": wrapping("main"),
  };
  const only = (config: RouteConfig) => ({ default: () => <p>x</p>, config });
  const app = filesApp({
    ...wrapped,
    "a": only({ skipInheritedLayouts: true }),
    "b": only({ skipAppWrapper: true }),
    "c": only({ skipAppWrapper: true, skipInheritedLayouts: true }),
  });
  match(await answerOf(app, "/a"), /<body class="app"><p>x<\/p><\/body>/);
  match(await answerOf(app, "/b"), /<body><main><p>x<\/p><\/main><\/body>/);
  match(await answerOf(app, "/c"), /<body><p>x<\/p><\/body>/);
});

Deno.test("routeOverride replaces the address but not the folder", async () => {
  const app = filesApp({
    "sub/_middleware": marking("sub"),
    "sub/file": {
      ...file("file"),
      config: { routeOverride: "/x/:module@:version" },
    },
  });
  equal(
    await answerOf(app, "/x/std@1"),
    '200 file {"module":"std","version":"1"} sub',
  );
  equal(await answerOf(app, "/sub/file"), "404 Not Found");
});

Deno.test("a page gets what its handler gives, with status and headers", async () => {
  const handler = define.handlers({
    GET: () =>
      page({ name: "Deno" }, {
        status: 203,
        headers: { "cache-control": "no-store" },
      }),
    POST: () => ({ data: { name: "plain" }, status: 422 }),
  });
  const Page = define.page<typeof handler>(({ data }) => <h1>{data.name}</h1>);
  const app = filesApp({ "index": { handler, default: Page } });
  const response = await ask(app, "/");
  equal(
    `${response.status} ${response.headers.get("cache-control")}`,
    "203 no-store",
  );
  match(await response.text(), /<h1>Deno<\/h1>/);
  match(await answerOf(app, "/", { method: "POST" }), /^422 .*<h1>plain<\/h1>/);
});

Deno.test("a page needs no handler for GET, and one with handlers still answers GET", async () => {
  const app = filesApp({
    "plain": { default: () => <p>plain</p> },
    "form": {
      default: () => <p>form</p>,
      handler: { POST: () => new Response("posted") },
    },
  });
  match(await answerOf(app, "/plain"), /^200 .*<p>plain<\/p>/);
  match(await answerOf(app, "/form"), /^200 .*<p>form<\/p>/);
  equal(await answerOf(app, "/form", { method: "POST" }), "200 posted");
  const wrong = await ask(app, "/form", { method: "PUT" });
  equal(`${wrong.status} ${wrong.headers.get("allow")}`, "405 GET, HEAD, POST");
  const post = await ask(app, "/plain", { method: "POST" });
  equal(`${post.status} ${post.headers.get("allow")}`, "405 GET, HEAD");
  const head = await ask(app, "/plain", { method: "HEAD" });
  equal(
    `${head.status} ${head.headers.get("content-type")}`,
    "200 text/html; charset=utf-8",
  );
});

Deno.test("a file without a page answers only the methods it has", async () => {
  const app = filesApp({
    "api": { handlers: { POST: () => new Response("done") } },
  });
  const wrong = await ask(app, "/api");
  equal(`${wrong.status} ${wrong.headers.get("allow")}`, "405 POST");
});

Deno.test("pages may be async, and may answer with a Response instead", async () => {
  const app = filesApp({
    "async": {
      default: define.page(async ({ url }) => {
        await Promise.resolve();
        return <p>{url.pathname}</p>;
      }),
    },
    "leave": {
      default: define.page(async () => {
        await Promise.resolve();
        return Response.redirect("http://localhost/login", 303);
      }),
    },
    "leave-sync": {
      default: define.page(() => new Response("left", { status: 403 })),
    },
    "missing": {
      default: define.page(async () => {
        await Promise.resolve();
        throw new HttpError(404);
      }),
    },
  });
  match(await answerOf(app, "/async"), /<p>\/async<\/p>/);
  equal(
    (await ask(app, "/leave")).headers.get("location"),
    "http://localhost/login",
  );
  equal(await answerOf(app, "/leave-sync"), "403 left");
  equal(await answerOf(app, "/missing"), "404 Not Found");
});

Deno.test("a component may redirect through its props, as the documentation shows", async () => {
  const Page = (props: PageProps & { redirect(path: string): Response }) =>
    props.redirect("/login");
  const response = await ask(filesApp({ "index": { default: Page } }), "/");
  equal(`${response.status} ${response.headers.get("location")}`, "302 /login");
});

Deno.test("props may be spread", async () => {
  const Page = ({ Component: _, ...rest }: PageProps) => (
    <p>{Object.keys(rest).sort().join()}</p>
  );
  match(
    await answerOf(filesApp({ "index": { default: Page } }), "/"),
    /<p>config,data,error,info,isPartial,params,redirect,req,route,state,url<\/p>/,
  );
});

Deno.test("data without a page is an error", async () => {
  const app = withFiles(
    new App().onError(
      "*",
      (ctx) => ctx.text((ctx.error as Error).message, { status: 500 }),
    )
      .fsRoutes(),
    { "api": { handler: () => page({ a: 1 }) } },
  );
  match(
    await answerOf(app, "/api"),
    /^500 A handler of \/api gave data but there is no page/,
  );
});

Deno.test("_error answers errors and unknown addresses, seen by the root middlewares", async () => {
  const ErrorPage = ({ error }: PageProps) => (
    <p>{error instanceof HttpError ? error.status : "broken"}</p>
  );
  const app = filesApp({
    "_app": {
      default: define.layout(({ Component }) => (
        <body>
          <Component />
        </body>
      )),
    },
    "_layout": wrapping("main"),
    "_middleware": {
      default: define.middleware(async (ctx) => {
        const response = await ctx.next();
        response.headers.set("x-frame-options", "DENY");
        return response;
      }),
    },
    "_error": { default: ErrorPage },
    "boom": {
      handler: () => {
        throw new Error("boom");
      },
    },
    "render": {
      default: () => {
        throw new Error("while rendering");
      },
    },
    "gone": {
      handler: () => {
        throw new HttpError(410);
      },
    },
  });
  const expected = [["/boom", 500, "broken"], ["/render", 500, "broken"], [
    "/gone",
    410,
    "410",
  ], [
    "/nowhere/at/all",
    404,
    "404",
  ], ["/%E0%A4%A", 400, "400"]] as const;
  for (const [path, status, text] of expected) {
    const response = await ask(app, path);
    equal(response.status, status, path);
    equal(response.headers.get("x-frame-options"), "DENY", path);
    match(
      await response.text(),
      new RegExp(`<body><main><p>${text}</p></main></body>`),
    );
  }
});

Deno.test("the nearest _error answers, in the layouts of its folder", async () => {
  const app = filesApp({
    "_layout": wrapping("main"),
    "_error": { default: () => <p>outer</p> },
    "rent/_error": { default: () => <p>rent</p> },
    "rent/_layout": wrapping("section"),
    "rent/[id]/_layout": wrapping("i"),
    "rent/[id]/index": {
      handler: () => {
        throw new HttpError(404);
      },
    },
  });
  match(
    await answerOf(app, "/rent/1"),
    /^404 .*<main><section><p>rent<\/p><\/section><\/main>/,
  );
  match(await answerOf(app, "/rent/1/2/3"), /^404 .*<p>rent<\/p>/);
  match(await answerOf(app, "/x"), /^404 .*<main><p>outer<\/p><\/main>/);
});

Deno.test("_404 and _500 are understood too", async () => {
  const app = filesApp({
    "_404": { default: () => <p>not here</p> },
    "_500": { default: () => <p>broken</p> },
    "boom": {
      handler: () => {
        throw new Error("boom");
      },
    },
  });
  match(await answerOf(app, "/x"), /^404 .*not here/);
  match(await answerOf(app, "/boom"), /^500 .*broken/);
});

Deno.test("fsRoutes() may be given a path", async () => {
  const app = withFiles(new App<State>().fsRoutes("/foo/bar"), {
    "_middleware": marking("root"),
    "index": file("home"),
    "[id]": file("item"),
  });
  equal(await answerOf(app, "/foo/bar"), "200 home {} root");
  equal(await answerOf(app, "/foo/bar/1"), '200 item {"id":"1"} root');
  equal(await answerOf(app, "/1"), "404 Not Found");
});

Deno.test("middlewares added before fsRoutes() run before those of the files", async () => {
  const first = marking("code").default as ReturnType<typeof define.middleware>;
  const app = withFiles(new App<State>().use(first).fsRoutes(), {
    "_middleware": marking("file"),
    "index": file("home"),
  });
  equal(await answerOf(app, "/"), "200 home {} code file");
});

Deno.test("the css of a route and its layouts is linked", async () => {
  const app = filesApp({
    "_layout": { ...wrapping("main"), css: ["/layout.css"] },
    "index": { default: () => <p>home</p>, css: ["/home.css"] },
  });
  match(await answerOf(app, "/"), /layout\.css[^]*home\.css/);
});

Deno.test("mistakes in route files are told when the handler is made", () => {
  throws(
    () => filesApp({ "_middleware": {} }).handler(),
    /_middleware exports no middleware/,
  );
  throws(
    () => filesApp({ "sub/_404": { default: () => null } }).handler(),
    /there is one _404/,
  );
  throws(() => new App().fsRoutes().handler(), /run the Builder first/);
});

Deno.test("a new build takes effect at once", async () => {
  const app = filesApp({ "index": file("first") });
  const handler = app.handler();
  equal(
    await (await handler(new Request("http://localhost/"))).text(),
    "first {}",
  );
  setSnapshot(
    app,
    snapshotOf({ routes: [{ id: "index", module: file("second") }] }),
  );
  equal(
    await (await handler(new Request("http://localhost/"))).text(),
    "second {}",
  );
});
