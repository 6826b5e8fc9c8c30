import { equal, match } from "node:assert/strict";
import {
  App,
  createDefine,
  HttpError,
  page,
  type PageProps,
  type RouteConfig,
} from "fresh";
import type { RouteModule } from "../src/snapshot.ts";
import { answerOf, ask, withFiles } from "./server_support.ts";

const define = createDefine<unknown>();

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
): App {
  return withFiles(new App().fsRoutes(), files);
}

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

Deno.test("the css of a route and its layouts is linked", async () => {
  const app = filesApp({
    "_layout": { ...wrapping("main"), css: ["/layout.css"] },
    "index": { default: () => <p>home</p>, css: ["/home.css"] },
  });
  match(await answerOf(app, "/"), /layout\.css[^]*home\.css/);
});
