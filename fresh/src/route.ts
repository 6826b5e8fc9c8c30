import type { FunctionComponent } from "preact";
import { elementOf, propsOf } from "./compose_page.ts";
import { type Context, INTERNAL } from "./context.ts";
import { HttpError } from "./error.ts";
import type { PageResponse } from "./page.ts";
import { allowOf } from "./router.ts";
import type { HandlerFn, Middleware, RouteConfig } from "./types.ts";
import type { AnyComponent } from "./view.ts";

type AnyHandler = HandlerFn<unknown, never>;

/** A route, ready to answer. */
export interface PreparedRoute {
  component: AnyComponent | null;
  /** One handler for all methods, or by method. */
  handlers: AnyHandler | ReadonlyMap<string, AnyHandler>;
  config: RouteConfig;
  css: readonly string[];
}

const NO_DATA: PageResponse<undefined> = { data: undefined };
const Nothing: FunctionComponent = () => null;

/** Reads the parts of a route from what `app.route()` got or a route file exports. */
export function prepareRoute(
  { component, handler, handlers, config, css }: {
    component?: unknown;
    handler?: unknown;
    handlers?: unknown;
    config?: unknown;
    css?: unknown;
  },
): PreparedRoute {
  const given = handlers ?? handler ?? {};
  const byMethod = typeof given === "function"
    ? given as AnyHandler
    : new Map(Object.entries(given as Record<string, AnyHandler>));
  return {
    component: typeof component === "function"
      ? component as AnyComponent
      : null,
    handlers: byMethod,
    config: (config ?? {}) as RouteConfig,
    css: (css ?? []) as string[],
  };
}

/** Answers with a route; a `load` function is called once, when the first request comes. */
export function answerWith(
  route: PreparedRoute | (() => Promise<PreparedRoute>),
  { anyMethod = false }: { anyMethod?: boolean } = {},
): Middleware<never> {
  let ready = typeof route === "function" ? null : route;
  let loading: Promise<PreparedRoute> | null = null;
  return async (ctx) => {
    if (ready === null) {
      ready = await (loading ??= (route as () => Promise<PreparedRoute>)());
    }
    const handler = handlerOf(ready, ctx.req.method);
    if (handler === null) {
      if (ready.component !== null && (anyMethod || isRead(ctx.req.method))) {
        return renderRoute(ctx, ready, NO_DATA);
      }
      throw wrongMethod(ctx, ready);
    }
    const result = await handler(ctx);
    return result instanceof Response
      ? result
      : renderRoute(ctx, ready, result);
  };
}

function handlerOf(
  { handlers }: PreparedRoute,
  method: string,
): AnyHandler | null {
  if (typeof handlers === "function") return handlers;
  return handlers.get(method) ??
    (method === "HEAD" ? handlers.get("GET") : undefined) ?? null;
}

function isRead(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

function wrongMethod(
  ctx: Context<never>,
  { component, handlers }: PreparedRoute,
): HttpError {
  const methods = typeof handlers === "function" ? [] : [...handlers.keys()];
  ctx[INTERNAL].way.allow = allowOf(
    component === null ? methods : ["GET", ...methods],
  );
  return new HttpError(405);
}

async function renderRoute(
  ctx: Context<never>,
  { component, config, css }: PreparedRoute,
  { data, status, headers }: PageResponse<unknown>,
): Promise<Response> {
  if (component === null) {
    throw new Error(
      `A handler of ${
        ctx.route ?? "an error page"
      } gave data but there is no page`,
    );
  }
  ctx.data = data;
  ctx[INTERNAL].css = css;
  const element = await elementOf(component, propsOf(ctx, Nothing));
  return element instanceof Response
    ? element
    : ctx.render(element, { status, headers }, config);
}
