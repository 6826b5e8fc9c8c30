import { equal, match, throws } from "node:assert/strict";
import { App, createDefine } from "fresh";
import type { RouteModule } from "../src/snapshot.ts";
import { answerOf, snapshotOf, withFiles } from "./server_support.ts";
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
