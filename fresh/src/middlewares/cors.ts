import type { Context } from "../context.ts";
import { setHeaders } from "../responses.ts";
import type { Middleware } from "../types.ts";

/** Options of `cors()`. */
export interface CORSOptions<State = unknown> {
  /** Origins that may read responses, or a function that gives the one to name. Default: `*`. */
  origin?:
    | string
    | string[]
    | ((origin: string, ctx: Context<State>) => string | null | undefined);
  allowMethods?: string[];
  allowHeaders?: string[];
  exposeHeaders?: string[];
  /** Seconds a browser may remember the answer to a preflight request. */
  maxAge?: number;
  /** Let requests carry cookies. */
  credentials?: boolean;
}

type Header = [name: string, value: string];

const METHODS = ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"];

/** Lets other origins read responses, and answers their preflight requests. */
export function cors<State>(
  options: CORSOptions<State> = {},
): Middleware<State> {
  return async (ctx) => {
    const origin = originOf(ctx, options.origin);
    const headers: Header[] = [];
    if (origin !== null) headers.push(["access-control-allow-origin", origin]);
    if (options.credentials) {
      headers.push(["access-control-allow-credentials", "true"]);
    }
    if (options.exposeHeaders?.length) {
      headers.push([
        "access-control-expose-headers",
        options.exposeHeaders.join(","),
      ]);
    }
    const vary = origin === "*" ? [] : ["Origin"];
    if (ctx.req.method === "OPTIONS") {
      return varyBy(preflight(ctx.req, headers, options), [
        ...vary,
        ...(options.allowHeaders?.length
          ? []
          : ["Access-Control-Request-Headers"]),
      ]);
    }
    return varyBy(setHeaders(await ctx.next(), headers), vary);
  };
}

function originOf<State>(
  ctx: Context<State>,
  allowed: CORSOptions<State>["origin"] = "*",
): string | null {
  if (allowed === "*") return "*";
  const origin = ctx.req.headers.get("origin") ?? "";
  if (typeof allowed === "function") return allowed(origin, ctx) ?? null;
  const list = typeof allowed === "string" ? [allowed] : allowed;
  return list.includes(origin) ? origin : null;
}

function preflight<State>(
  req: Request,
  headers: Header[],
  { allowMethods = METHODS, allowHeaders = [], maxAge }: CORSOptions<State>,
): Response {
  const asked =
    req.headers.get("access-control-request-headers")?.split(/\s*,\s*/) ?? [];
  const names = allowHeaders.length > 0 ? allowHeaders : asked;
  if (maxAge !== undefined) {
    headers.push(["access-control-max-age", String(maxAge)]);
  }
  if (allowMethods.length > 0) {
    headers.push(["access-control-allow-methods", allowMethods.join(",")]);
  }
  if (names.length > 0) {
    headers.push(["access-control-allow-headers", names.join(",")]);
  }
  return new Response(null, { status: 204, headers });
}

function varyBy(response: Response, names: readonly string[]): Response {
  if (names.length === 0) return response;
  const before = response.headers.get("vary");
  return setHeaders(response, [[
    "vary",
    [...(before === null ? [] : [before]), ...names].join(", "),
  ]]);
}
