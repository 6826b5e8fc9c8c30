/**
 * The server side: everything a Fresh app imports from `fresh`.
 *
 * @module
 */
export { App } from "./src/app.ts";
export type { RequestHandler } from "./src/app.ts";
export type { Context, Context as FreshContext } from "./src/context.ts";
export { createDefine } from "./src/define.ts";
export type { Define } from "./src/define.ts";
export { cors } from "./src/middlewares/cors.ts";
export type { CORSOptions } from "./src/middlewares/cors.ts";
export { csp } from "./src/middlewares/csp.ts";
export type { CSPOptions } from "./src/middlewares/csp.ts";
export { csrf } from "./src/middlewares/csrf.ts";
export type { CsrfOptions } from "./src/middlewares/csrf.ts";
export { trailingSlashes } from "./src/middlewares/trailing_slashes.ts";
export { HttpError } from "./src/error.ts";
export { page } from "./src/page.ts";
export type { PageResponse } from "./src/page.ts";
export { staticFiles } from "./src/static_files.ts";
export type {
  FreshConfig,
  HandlerByMethod,
  HandlerFn,
  LayoutConfig,
  ListenOptions,
  Method,
  Middleware,
  MiddlewareFn,
  PageProps,
  ResolvedFreshConfig,
  Route,
  RouteConfig,
  RouteHandler,
} from "./src/types.ts";
export type {
  WebSocketHandlers,
  WebSocketUpgrade,
  WebSocketUpgradeOptions,
} from "./src/websocket.ts";
