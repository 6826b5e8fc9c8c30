import type { CompiledApp } from "./compiler.ts";
import { Context } from "./context.ts";
import { statusOf } from "./error.ts";
import { setHeaders } from "./responses.ts";
import type { Snapshot } from "./snapshot.ts";
import { STATUS_TEXT } from "./status_text.ts";
import type { ResolvedFreshConfig } from "./types.ts";
import { findWay } from "./way.ts";

/** What is needed to answer requests. */
export interface Runtime {
  compiled: CompiledApp;
  snapshot: Snapshot | null;
  config: ResolvedFreshConfig;
}

/** Answers one request. Never rejects: what nobody caught becomes a bare error response. */
export async function answer(
  req: Request,
  info: Deno.ServeHandlerInfo,
  { compiled, snapshot, config }: Runtime,
): Promise<Response> {
  const way = findWay(req, compiled, config.basePath);
  if (way === null) return new Response("Bad Request", { status: 400 });
  const ctx = new Context<never>(req, { info, config, snapshot, way });
  let response: Response;
  try {
    response = await ctx.next();
    if (!(response instanceof Response)) {
      throw new Error(`${way.route} gave no Response`);
    }
  } catch (error) {
    response = await lastResort(ctx, error, compiled);
  }
  if (snapshot?.overlay !== undefined && isUnforeseen(ctx.error)) {
    response = await snapshot.overlay(ctx.error, response);
  }
  if (way.allow !== null && response.status === 405) {
    response = setHeaders(response, [["allow", way.allow]]);
  }
  return req.method === "HEAD" && response.body !== null
    ? withoutBody(response)
    : response;
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

function isUnforeseen(error: unknown): boolean {
  return error !== null && statusOf(error) >= 500;
}

/** HEAD is answered by GET handlers; what they send stays unsent. */
function withoutBody(response: Response): Response {
  // A source that cannot be cancelled ends by itself; there is nobody left to tell.
  response.body?.cancel().catch(() => {});
  return new Response(null, response);
}
