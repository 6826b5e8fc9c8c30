import type { Context } from "./context.ts";
import type { PageResponse } from "./page.ts";

/** The HTTP methods a route can answer. */
export type Method =
  | "GET"
  | "HEAD"
  | "POST"
  | "PUT"
  | "PATCH"
  | "DELETE"
  | "OPTIONS";

/** Sees a request before and its response after everything added behind it. */
export type Middleware<State> = (
  ctx: Context<State>,
) => Response | Promise<Response>;
export type MiddlewareFn<State> = Middleware<State>;

/** A middleware, or a function that loads one when it is first needed. */
export type MaybeLazyMiddleware<State> =
  | Middleware<State>
  | ((ctx: Context<State>) => Promise<Response | Middleware<State>>);

/** Answers a request, or gives `page()` data to the route's component. */
export type HandlerFn<Data, State> = (
  ctx: Context<State>,
) => Response | PageResponse<Data> | Promise<Response | PageResponse<Data>>;

export type HandlerByMethod<Data, State> = {
  [M in Method]?: HandlerFn<Data, State>;
};

/** One function for all methods, or one per method. */
export type RouteHandler<Data, State> =
  | HandlerFn<Data, State>
  | HandlerByMethod<Data, State>;

/** What a page, layout, wrapper or error component receives. */
export type PageProps<Data = unknown, State = unknown> =
  & Pick<
    Context<State>,
    | "Component"
    | "config"
    | "error"
    | "info"
    | "isPartial"
    | "params"
    | "req"
    | "route"
    | "state"
    | "url"
  >
  & { data: Data };

export interface LayoutConfig {
  /** Do not render the app wrapper around this. */
  skipAppWrapper?: boolean;
  /** Do not render the layouts of the folders above around this. */
  skipInheritedLayouts?: boolean;
}

export interface RouteConfig extends LayoutConfig {
  /** A pattern to use instead of the one made of the file's path. */
  routeOverride?: string;
}

/**
 * A component that is only ever rendered on the server, sync or async. It may return a `Response`
 * instead of JSX to leave without rendering, hence the `unknown`.
 */
export type ServerComponent<Props> = (props: Props) => unknown;

/** A route added with `app.route()`, or the exports of a route file. */
export interface Route<State, Data = never> {
  component?: ServerComponent<PageProps<Data, State>>;
  handler?: RouteHandler<unknown, State>;
  handlers?: RouteHandler<unknown, State>;
  config?: RouteConfig;
  css?: string[];
}

/** Options of `new App()`. */
export interface FreshConfig {
  /** Serve the app below this path instead of at the root. */
  basePath?: string;
  /** Believe `X-Forwarded-Proto` and `X-Forwarded-Host` when making `ctx.url`. Only behind a proxy that sets them. */
  trustProxy?: boolean;
  mode?: "development" | "production";
}

export interface ResolvedFreshConfig {
  basePath: string;
  trustProxy: boolean;
  mode: "development" | "production";
}

/** Options of `app.listen()`, handed to `Deno.serve()`. */
export type ListenOptions =
  & Partial<Deno.ServeTcpOptions & Deno.TlsCertifiedKeyPem>
  & { remoteAddress?: string };
