import { equal, match } from "node:assert/strict";
import {
  App,
  type Context,
  createDefine,
  type Define,
  type FreshContext,
  type HandlerFn,
  type LayoutConfig,
  type ListenOptions,
  type Middleware,
  type MiddlewareFn,
  page,
  type PageProps,
  type PageResponse,
  type RouteConfig,
  type RouteHandler,
  type WebSocketHandlers,
} from "fresh";
import { answerOf, withFiles } from "./server_support.ts";

interface State {
  greeting: string;
}

const define: Define<State> = createDefine<State>();

/** Fails to compile unless the two types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends
  (<T>() => T extends B ? 1 : 2) ? true
  : false;
function same<A, B>(_: Same<A, B>): void {}

Deno.test("define.* give handlers, pages, layouts and middlewares the app's state", async () => {
  const handler = define.handlers({
    GET: (ctx) => page({ text: ctx.state.greeting.toUpperCase() }),
  });
  const app = withFiles(new App<State>().fsRoutes(), {
    "_middleware": {
      default: define.middleware((ctx) => {
        ctx.state.greeting = "hello";
        return ctx.next();
      }),
    },
    "_layout": {
      default: define.layout(({ Component, state }) => (
        <main title={state.greeting}>
          <Component />
        </main>
      )),
    },
    "index": {
      handler,
      default: define.page<typeof handler>(({ data }) => <p>{data.text}</p>),
    },
  });
  match(await answerOf(app, "/"), /<main title="hello"><p>HELLO<\/p><\/main>/);
});

Deno.test("define.page() knows the data of all its handlers", () => {
  const handlers = define.handlers({
    GET: () => page({ errors: null, text: "" }),
    async POST(ctx) {
      const text = await ctx.req.text();
      if (text === "") {
        return page({ errors: ["empty"], text }, { status: 422 });
      }
      return ctx.redirect("/done", 303);
    },
    PUT: () => ({ data: { errors: null, text: "plain" } }),
  });
  define.page<typeof handlers>(({ data }) => {
    const errors: string[] | null = data.errors;
    same<typeof data.text, string>(true);
    return <p>{errors?.join() ?? data.text}</p>;
  });
  const single = define.handlers(() => page(7));
  define.page<typeof single>(({ data }) => {
    same<typeof data, number>(true);
    return <p>{data}</p>;
  });
  define.page(({ data }) => {
    same<typeof data, undefined>(true);
    return null;
  });
});

Deno.test("page() keeps the type of its data, and may have none", () => {
  same<ReturnType<typeof page<{ a: 1 }>>, PageResponse<{ a: 1 }>>(true);
  equal(page().data, undefined);
  equal(page("x", { status: 201 }).status, 201);
});

Deno.test("the documented types fit together without define", async () => {
  const middleware: Middleware<State> = (ctx: Context<State>) => {
    ctx.state.greeting = "hi";
    return ctx.next();
  };
  const same: MiddlewareFn<State> = middleware;
  const handler: HandlerFn<string, State> = (ctx: FreshContext<State>) =>
    page(ctx.state.greeting);
  const handlers: RouteHandler<string, State> = { GET: handler };
  const config: RouteConfig & LayoutConfig = { skipAppWrapper: true };
  const Page = (props: PageProps<string, State>) => <h1>{props.data}</h1>;
  const sockets: WebSocketHandlers = { open: (socket) => socket.close() };
  const listen: ListenOptions = { port: 4000, hostname: "127.0.0.1" };
  const app = new App<State>()
    .use(same)
    .ws("/ws", sockets)
    .route("/", { handlers, component: Page, config });
  match(await answerOf(app, "/"), /<h1>hi<\/h1>/);
  equal(listen.port, 4000);
});
