import type { FunctionComponent, VNode } from "preact";
import { addressOf, hasPartialMark } from "./address.ts";
import { renderInView } from "./compose_page.ts";
import { HttpError } from "./error.ts";
import { safeLocation } from "./redirect.ts";
import { streamOf, type StreamSource, withType } from "./responses.ts";
import type { Snapshot } from "./snapshot.ts";
import type {
  LayoutConfig,
  MaybeLazyMiddleware,
  ResolvedFreshConfig,
} from "./types.ts";
import type { View } from "./view.ts";
import type { Way } from "./way.ts";
import {
  attachHandlers,
  isHandlers,
  upgrade,
  type WebSocketHandlers,
  type WebSocketUpgrade,
  type WebSocketUpgradeOptions,
} from "./websocket.ts";

/** Where the framework keeps its own part of a request; not for apps. */
export const INTERNAL: unique symbol = Symbol("fresh.internal");

/** One step of a chain. `run` is replaced by what it loads when it turns out to be lazy. */
export interface Step {
  run: MaybeLazyMiddleware<never>;
}

export interface Internal {
  way: Way;
  steps: readonly Step[];
  at: number;
  view: View;
  snapshot: Snapshot | null;
  /** Style sheets of the route itself. */
  css: readonly string[];
  /** Asked for by `csp({ useNonce: true })`; made when a page is rendered. */
  wantsNonce: boolean;
  nonce: string | null;
}

const NO_CSS: readonly string[] = [];

function Nothing(): null {
  return null;
}

/** What every middleware, handler and page of one request shares. */
export class Context<State> {
  /** The request as it came in. */
  readonly req: Request;
  /** Who asked, and when the response has been sent. */
  readonly info: Deno.ServeHandlerInfo;
  readonly config: ResolvedFreshConfig;
  /** The pattern of the route that matched, or `null`. */
  readonly route: string | null;
  /** Values of the pattern's parameters, decoded. */
  readonly params: Record<string, string>;
  /** Filled by middlewares for those behind them; every request has its own. */
  state: State = {} as State;
  /** Data a handler gave to its page. */
  data: unknown = undefined;
  /** What was thrown, on an error page; otherwise `null`. */
  error: unknown = null;
  /** In layouts and the app wrapper: what they surround. */
  Component: FunctionComponent = Nothing;
  readonly [INTERNAL]: Internal;
  #url: URL | null = null;

  constructor(
    req: Request,
    { info, config, snapshot, way }: {
      info: Deno.ServeHandlerInfo;
      config: ResolvedFreshConfig;
      snapshot: Snapshot | null;
      way: Way;
    },
  ) {
    const { steps, view } = way.endpoint;
    this.req = req;
    this.info = info;
    this.config = config;
    this.route = way.route;
    this.params = way.params;
    this[INTERNAL] = {
      way,
      steps,
      at: 0,
      view,
      snapshot,
      css: NO_CSS,
      wantsNonce: false,
      nonce: null,
    };
  }

  /** The request's address. Parsed when first read. */
  get url(): URL {
    return this.#url ??= addressOf(this.req, this.config.trustProxy);
  }

  /** True when client navigation asked for parts of a page. */
  get isPartial(): boolean {
    return hasPartialMark(this.req.url);
  }

  /** Runs the middleware or handler behind this one. */
  async next(): Promise<Response> {
    const internal = this[INTERNAL];
    const at = internal.at;
    const step = internal.steps[at];
    // The last handler has nobody behind it: it passes on a request that nobody answers.
    if (step === undefined) throw new HttpError(404);
    internal.at = at + 1;
    try {
      const self = this as Context<unknown> as Context<never>;
      const result = await step.run(self);
      if (typeof result !== "function") return result;
      step.run = result;
      return await result(self);
    } finally {
      internal.at = at;
    }
  }

  /** A redirect. A path stays on this site: `//host` and `/\host` become `/host`. */
  redirect(pathOrUrl: string, status = 302): Response {
    return new Response(null, {
      status,
      headers: { location: safeLocation(pathOrUrl) },
    });
  }

  /**
   * Renders JSX inside the layouts and the app wrapper of the route. On an error page the status is
   * that of the error unless `init` has another.
   */
  render(
    vnode: VNode | null,
    init: ResponseInit = {},
    config: LayoutConfig = {},
  ): Promise<Response> {
    return renderInView(this, vnode, init, config);
  }

  /** A plain text response. */
  text(content: string, init?: ResponseInit): Response {
    return new Response(content, withType(init, "text/plain; charset=utf-8"));
  }

  /** A response of ready-made HTML, without layouts. */
  html(content: string, init?: ResponseInit): Response {
    return new Response(content, withType(init, "text/html; charset=utf-8"));
  }

  /** A JSON response. */
  json(content: unknown, init?: ResponseInit): Response {
    return Response.json(content, init);
  }

  /** A response sent piece by piece, from a stream, an iterable or a function that gives one. */
  stream(
    content: StreamSource | (() => StreamSource),
    init?: ResponseInit,
  ): Response {
    const source = typeof content === "function" ? content() : content;
    return new Response(streamOf(source), init);
  }

  /** Turns the request into a WebSocket that is handled by `handlers`. */
  upgrade(
    handlers: WebSocketHandlers,
    options?: WebSocketUpgradeOptions,
  ): Response;
  /** Turns the request into a WebSocket and hands it over. */
  upgrade(options?: WebSocketUpgradeOptions): WebSocketUpgrade;
  upgrade(
    first?: WebSocketHandlers | WebSocketUpgradeOptions,
    options?: WebSocketUpgradeOptions,
  ): Response | WebSocketUpgrade {
    if (!isHandlers(first)) {
      return upgrade(this.req, first as WebSocketUpgradeOptions | undefined);
    }
    const { socket, response } = upgrade(this.req, options);
    attachHandlers(socket, first);
    return response;
  }
}
