import type { CompiledApp } from "./compiler.ts";
import { Context, type Internal } from "./context.ts";
import { statusOf } from "./error.ts";
import { pathnameOf } from "./path.ts";
import { setHeaders } from "./responses.ts";
import type { Endpoint, Match } from "./router.ts";
import type { Snapshot } from "./snapshot.ts";
import { STATUS_TEXT } from "./status_text.ts";
import type { ResolvedFreshConfig } from "./types.ts";

/** What is needed to answer requests. */
export interface Runtime {
  compiled: CompiledApp;
  snapshot: Snapshot | null;
  config: ResolvedFreshConfig;
}

/** A request's way, found before its context is made. */
interface Way extends Endpoint {
  pathname: string;
  route: string | null;
  params: Record<string, string>;
  allow: string | null;
}

/** Answers one request. Never rejects: what nobody caught becomes a bare error response. */
export async function answer(
  req: Request,
  info: Deno.ServeHandlerInfo,
  { compiled, snapshot, config }: Runtime,
): Promise<Response> {
  const way = wayOf(req, compiled, config.basePath);
  if (way === null) return new Response("Bad Request", { status: 400 });
  const { pathname, route, params, steps, view, css, allow } = way;
  const internal: Internal = {
    pathname,
    steps,
    at: 0,
    view,
    snapshot,
    css,
    allow,
    wantsNonce: false,
    nonce: null,
  };
  const ctx = new Context<never>(req, {
    info,
    config,
    route,
    params,
    internal,
  });
  let response: Response;
  try {
    response = await ctx.next();
    if (!(response instanceof Response)) {
      throw new Error(`${route} gave no Response`);
    }
  } catch (error) {
    response = await lastResort(ctx, error, compiled);
  }
  if (
    snapshot?.overlay !== undefined && ctx.error !== null &&
    statusOf(ctx.error) >= 500
  ) {
    response = await snapshot.overlay(ctx.error, response);
  }
  if (internal.allow !== null && response.status === 405) {
    response = setHeaders(response, [["allow", internal.allow]]);
  }
  return req.method === "HEAD" && response.body !== null
    ? withoutBody(response)
    : response;
}

/** `null` for an address that cannot be read at all. */
function wayOf(
  req: Request,
  compiled: CompiledApp,
  basePath: string,
): Way | null {
  const full = readPathname(req.url);
  if (full === null) return null;
  const pathname = belowBase(full, basePath);
  if (pathname === null) {
    return wayOfError(compiled, "", { address: [], status: 404 });
  }
  const escaped = pathname.includes("%");
  if (escaped && decoded(pathname) === null) {
    return wayOfError(compiled, pathname, { address: [], status: 400 });
  }
  const match = compiled.router.find(req.method, pathname);
  if (match === null || match.endpoint === null) {
    const address = pathname.split("/").filter((segment) => segment !== "");
    const status = match === null ? 404 : 405;
    return wayOfError(compiled, pathname, { address, status, match });
  }
  const { steps, view, css } = match.endpoint;
  const params = escaped ? decodedParams(match.params) : match.params;
  return {
    pathname,
    route: basePath + match.pattern,
    params,
    allow: null,
    steps,
    view,
    css,
  };
}

function wayOfError(
  compiled: CompiledApp,
  pathname: string,
  { address, status, match = null }: {
    address: string[];
    status: number;
    match?: Match | null;
  },
): Way {
  const { steps, view, css } = compiled.failing(address, status);
  const route = match?.pattern ?? null;
  return {
    pathname,
    route,
    params: {},
    allow: match?.allow ?? null,
    steps,
    view,
    css,
  };
}

function readPathname(url: string): string | null {
  try {
    return pathnameOf(url);
  } catch {
    return null;
  }
}

function belowBase(pathname: string, basePath: string): string | null {
  if (basePath === "") return pathname;
  if (pathname === basePath) return "/";
  return pathname.startsWith(basePath + "/")
    ? pathname.slice(basePath.length)
    : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function decodedParams(params: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map((
      [name, value],
    ) => [name, decodeURIComponent(value)]),
  );
}

async function lastResort(
  ctx: Context<never>,
  error: unknown,
  compiled: CompiledApp,
): Promise<Response> {
  try {
    return await compiled.answerError(ctx, error);
  } catch (unanswered) {
    ctx.error = unanswered;
    return bareError(unanswered, ctx.config);
  }
}

/**
 * Says the status and nothing else: messages and stacks may hold what a visitor must not see.
 * Whoever develops the app is told everything.
 */
function bareError(error: unknown, { mode }: ResolvedFreshConfig): Response {
  const status = statusOf(error);
  // deno-lint-ignore no-console -- no error page took it, so this is the only trace it leaves
  if (status >= 500) console.error(error);
  const text = STATUS_TEXT[status] ?? "Error";
  const stack = error instanceof Error ? error.stack : String(error);
  return new Response(mode === "development" ? `${text}\n\n${stack}` : text, {
    status,
  });
}

/** HEAD is answered by GET handlers; what they send stays unsent. */
function withoutBody(response: Response): Response {
  response.body?.cancel();
  return new Response(null, response);
}
