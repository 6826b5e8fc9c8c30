import { equal, match } from "node:assert/strict";
import { App, createDefine, HttpError, type PageProps } from "fresh";
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

/** Three ways to fail. */
const failing: Record<string, RouteModule> = {
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
};

Deno.test("_error answers errors and unknown addresses, seen by middlewares added before", async () => {
  const app = new App()
    .use(async (ctx) => {
      const response = await ctx.next();
      response.headers.set("x-frame-options", "DENY");
      return response;
    })
    .fsRoutes();
  withFiles(app, {
    ...failing,
    "_app": {
      default: define.layout(({ Component }) => (
        <body>
          <Component />
        </body>
      )),
    },
    "_layout": wrapping("main"),
    "_middleware": { default: define.middleware((ctx) => ctx.next()) },
    "_error": {
      default: ({ error }: PageProps) => (
        <p>{error instanceof HttpError ? error.status : 0}</p>
      ),
    },
  });
  const expected = [["/boom", 500, 0], ["/render", 500, 0], [
    "/gone",
    410,
    410,
  ]] as const;
  const unrouted = [["/nowhere/at/all", 404, 404], [
    "/%E0%A4%A",
    400,
    400,
  ]] as const;
  for (const [path, status, shown] of [...expected, ...unrouted]) {
    const response = await ask(app, path);
    equal(response.status, status, path);
    equal(response.headers.get("x-frame-options"), "DENY", path);
    match(
      await response.text(),
      new RegExp(`<body><main><p>${shown}</p></main></body>`),
    );
  }
});

Deno.test("a _middleware sees errors before the _error beside it, and may answer them", async () => {
  const seen: unknown[] = [];
  const app = filesApp({
    ...failing,
    "_error": { default: () => <p>error page</p> },
    "_middleware": {
      default: define.middleware(async (ctx) => {
        try {
          return await ctx.next();
        } catch (error) {
          seen.push((error as Error).message);
          if (error instanceof HttpError) {
            return ctx.render(<p>own page</p>, { status: 410 });
          }
          throw error;
        }
      }),
    },
  });
  match(await answerOf(app, "/boom"), /^500 .*error page/);
  match(await answerOf(app, "/gone"), /^410 .*own page/);
  match(await answerOf(app, "/nowhere"), /^410 .*own page/);
  equal(seen.join(), "boom,Gone,Not Found");
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
