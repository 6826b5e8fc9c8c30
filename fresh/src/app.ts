import { answer } from "./answer.ts";
import {
  type AnyMiddleware,
  type Command,
  joinPattern,
  moved,
  placeOf,
} from "./commands.ts";
import { CompiledApp, type PlainCommand } from "./compiler.ts";
import { commandsOfFiles } from "./fs_routes.ts";
import { answerWith, prepareRoute } from "./route.ts";
import type { Snapshot } from "./snapshot.ts";
import type {
  FreshConfig,
  LayoutConfig,
  ListenOptions,
  MaybeLazyMiddleware,
  Method,
  PageProps,
  ResolvedFreshConfig,
  Route,
  ServerComponent,
} from "./types.ts";
import type { AnyComponent } from "./view.ts";
import type {
  WebSocketHandlers,
  WebSocketUpgradeOptions,
} from "./websocket.ts";

/** A handler of requests, as `Deno.serve()` wants it. Tests call it without `info`. */
export type RequestHandler = (
  request: Request,
  info?: Deno.ServeHandlerInfo,
) => Promise<Response>;

type Handlers<State> = readonly MaybeLazyMiddleware<State>[];
type Layout<State> = ServerComponent<PageProps<never, State>>;
type RouteOrMiddleware<State> = Route<State> | MaybeLazyMiddleware<State>;

const SET_SNAPSHOT: unique symbol = Symbol("fresh.setSnapshot");
const NO_INFO: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "localhost", port: 0 },
  completed: Promise.resolve(),
};

/** Gives an app its build: route files, islands, static files. The builder calls it. */
export function setSnapshot<State>(app: App<State>, snapshot: Snapshot): void {
  app[SET_SNAPSHOT](snapshot);
}

/**
 * Routes, middlewares, layouts and error pages of an app, applied from top to bottom: a middleware
 * covers the routes that are added after it.
 */
export class App<State = unknown> {
  readonly config: ResolvedFreshConfig;
  #commands: Command[] = [];
  #snapshot: Snapshot | null = null;

  constructor(
    { basePath = "", trustProxy = false, mode = "production" }: FreshConfig =
      {},
  ) {
    const base = basePath.replace(/^\/?(.*?)\/*$/, "/$1");
    this.config = { basePath: base === "/" ? "" : base, trustProxy, mode };
  }

  /** Adds middlewares, for every path or for one and what lies below it. */
  use(...middlewares: MaybeLazyMiddleware<State>[]): this;
  use(path: string, ...middlewares: MaybeLazyMiddleware<State>[]): this;
  use(
    first: string | MaybeLazyMiddleware<State>,
    ...rest: MaybeLazyMiddleware<State>[]
  ): this {
    const [path, middlewares] = typeof first === "string"
      ? [first, rest]
      : ["/", [first, ...rest]];
    return this.#add({ kind: "middleware", place: placeOf(path), middlewares });
  }

  get(path: string, ...handlers: Handlers<State>): this {
    return this.#route("GET", path, handlers);
  }

  post(path: string, ...handlers: Handlers<State>): this {
    return this.#route("POST", path, handlers);
  }

  put(path: string, ...handlers: Handlers<State>): this {
    return this.#route("PUT", path, handlers);
  }

  patch(path: string, ...handlers: Handlers<State>): this {
    return this.#route("PATCH", path, handlers);
  }

  delete(path: string, ...handlers: Handlers<State>): this {
    return this.#route("DELETE", path, handlers);
  }

  head(path: string, ...handlers: Handlers<State>): this {
    return this.#route("HEAD", path, handlers);
  }

  options(path: string, ...handlers: Handlers<State>): this {
    return this.#route("OPTIONS", path, handlers);
  }

  /** Answers every method. */
  all(path: string, ...handlers: Handlers<State>): this {
    return this.#route(null, path, handlers);
  }

  /** A WebSocket endpoint whose sockets are handled by `handlers`. */
  ws(
    path: string,
    handlers: WebSocketHandlers,
    options?: WebSocketUpgradeOptions,
  ): this {
    return this.#route("GET", path, [(ctx) => ctx.upgrade(handlers, options)]);
  }

  /** A page with the handlers that load its data. */
  route<Data = unknown>(
    path: string,
    route: Route<State, Data> | (() => Promise<Route<State, Data>>),
  ): this {
    const lazy = typeof route === "function";
    const override = lazy ? undefined : route.config?.routeOverride;
    const answer = answerWith(
      lazy ? async () => prepareRoute(await route()) : prepareRoute(route),
    );
    return this.#route(null, override ?? path, [answer]);
  }

  /** Surrounds the pages at and below a path. */
  layout(path: string, component: Layout<State>, config?: LayoutConfig): this {
    const layer = { component: component as AnyComponent, config };
    return this.#add({ kind: "layout", place: placeOf(path), layer });
  }

  /** Surrounds every page: the outermost HTML. */
  appWrapper(component: Layout<State>): this {
    const layer = { component: component as AnyComponent };
    return this.#add({ kind: "wrapper", place: placeOf("/"), layer });
  }

  /** Answers whatever ends as a 404. */
  notFound(answer: RouteOrMiddleware<State>): this {
    return this.#add({
      kind: "notFound",
      place: placeOf("/"),
      run: errorAnswer(answer),
    });
  }

  /** Answers what is thrown at and below a path. */
  onError(answer: RouteOrMiddleware<State>): this;
  onError(path: string, answer: RouteOrMiddleware<State>): this;
  onError(
    first: string | RouteOrMiddleware<State>,
    second?: RouteOrMiddleware<State>,
  ): this {
    const [path, answer] = typeof first === "string"
      ? [first, second]
      : ["*", first];
    if (answer === undefined) throw new TypeError("onError() needs a handler");
    return this.#add({
      kind: "error",
      place: placeOf(path),
      run: errorAnswer(answer),
    });
  }

  /** Adds everything another app has so far, below a path. */
  mountApp(path: string, app: App<State>): this {
    for (const command of app.#commands) this.#add(moved(command, path));
    return this;
  }

  /** Adds the files of `routes/`, at the root or below a path. */
  fsRoutes(path = "/"): this {
    return this.#add({ kind: "files", path });
  }

  /** The app as a function from request to response. */
  handler(): RequestHandler {
    let snapshot = this.#snapshot;
    let compiled = this.#compile(snapshot);
    return (request, info = NO_INFO) => {
      if (snapshot !== this.#snapshot) {
        compiled = this.#compile(snapshot = this.#snapshot);
      }
      return answer(request, info, { compiled, snapshot, config: this.config });
    };
  }

  /** Serves the app until the process ends. */
  async listen(options: ListenOptions = {}): Promise<void> {
    const handler = this.handler();
    await Deno.serve(options, (request, info) => handler(request, info))
      .finished;
  }

  [SET_SNAPSHOT](snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    (this.config as { mode: string }).mode = snapshot.mode;
  }

  #add(command: Command): this {
    this.#commands.push(command);
    return this;
  }

  #route(
    method: Method | null,
    path: string,
    handlers: readonly AnyMiddleware[],
  ): this {
    const pattern = joinPattern("/", path);
    return this.#add({
      kind: "route",
      method,
      pattern,
      place: placeOf(path),
      handlers,
    });
  }

  #compile(snapshot: Snapshot | null): CompiledApp {
    return new CompiledApp(this.#commands.flatMap((command): PlainCommand[] => {
      if (command.kind !== "files") return [command];
      if (snapshot === null) {
        throw new Error("fsRoutes() needs a build: run the Builder first");
      }
      return commandsOfFiles(snapshot.routes, command.path);
    }));
  }
}

function errorAnswer<State>(answer: RouteOrMiddleware<State>): AnyMiddleware {
  return typeof answer === "function"
    ? answer
    : answerWith(prepareRoute(answer), { anyMethod: true });
}
