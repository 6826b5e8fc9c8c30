import { type Context, HttpError } from "fresh";
import { problemText } from "@/components/ui/error_text.ts";
import type { State } from "@/define.ts";
import { deviceToken } from "@/actions/accounts/known_device.ts";
import {
  deviceCookie,
  readCookie,
  sessionCookie,
  sessionCookieName,
} from "@/domain/accounts/cookies.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  type Problem,
  PROBLEM_STATUS,
  type ProblemName,
} from "@/domain/shared/problems.ts";
import { isForPrograms } from "@/domain/accounts/api_token.ts";

/** Largest form without files, in bytes. */
export const FORM_MAX_BYTES = 64 * 1024;

/**
 * Wraps a handler for members: it gets the viewer, a guest is sent to sign in and back. After a
 * form that needed signing in, "back" is the page the form stood on.
 */
export function requireUser<T>(
  handle: (ctx: Context<State>, viewer: Viewer) => T,
): (ctx: Context<State>) => T | Response {
  return (ctx) => {
    const { viewer } = ctx.state;
    return viewer ? handle(ctx, viewer) : ctx.redirect(signInPath(ctx), 303);
  };
}

/**
 * Wraps a handler for what a stolen session must not do: the member has to have shown who they are
 * within the last ten minutes, by signing in or at `/settings/proof`, which leads back.
 */
export function requireProof<T>(
  handle: (ctx: Context<State>, viewer: Viewer) => T | Promise<T>,
): (ctx: Context<State>) => Response | Promise<Response | T> {
  return requireUser(async (ctx, viewer) => {
    const token = sessionToken(ctx);
    const isProved = token && await ctx.state.ports.sessions.isProved(token);
    return isProved
      ? await handle(ctx, viewer)
      : ctx.redirect(leadBack(ctx, "/settings/proof"), 303);
  });
}

/** Sign-in that leads back to where this request came from. */
export function signInPath(ctx: Context<State>): string {
  return leadBack(ctx, "/sign-in");
}

/** A page that leads on to where this request came from: after a form, to the page it stood on. */
export function leadBack(ctx: Context<State>, path: string): string {
  const { method } = ctx.req;
  const here = method === "GET" || method === "HEAD"
    ? ctx.url.pathname + ctx.url.search
    : refererPath(ctx);
  const next = safeRedirect(here);
  return next === "/" ? path : `${path}?next=${encodeURIComponent(next)}`;
}

/** The token of this browser's session, if it has one. */
export function sessionToken(ctx: Context<State>): string | undefined {
  const cookies = ctx.req.headers.get("cookie");
  return readCookie(cookies, sessionCookieName(ctx.state.origin));
}

/** The page of this yard that a form was sent from, or `/`. */
function refererPath(ctx: Context<State>): string {
  const referer = ctx.req.headers.get("referer");
  if (!referer || !URL.canParse(referer)) return "/";
  const url = new URL(referer);
  return url.origin === ctx.state.origin ? url.pathname + url.search : "/";
}

/**
 * Signs a member in: a new session every time, so that one planted before is worth nothing, and
 * on to `next`.
 */
export async function startSession(
  ctx: Context<State>,
  { memberId, next }: { memberId: string; next: string },
): Promise<Response> {
  const { sessions } = ctx.state.ports;
  const browser = ctx.req.headers.get("user-agent")?.slice(0, 200) ?? "";
  await endSession(ctx);
  const token = await sessions.open({ memberId, browser });
  ctx.state.admitted = memberId;
  const response = ctx.redirect(safeRedirect(next), 303);
  const { origin } = ctx.state;
  const device = await deviceToken(ctx.state.ports, memberId);
  response.headers.append("set-cookie", sessionCookie(origin, token));
  response.headers.append("set-cookie", deviceCookie(origin, device));
  return response;
}

/** Ends the session of this browser, if it has one. */
export async function endSession(ctx: Context<State>): Promise<void> {
  const token = sessionToken(ctx);
  if (token) await ctx.state.ports.sessions.end(token);
}

/** Ends every session of a member but this browser's. */
export async function endOtherSessions(
  ctx: Context<State>,
  viewer: Viewer,
): Promise<void> {
  const except = sessionToken(ctx);
  await ctx.state.ports.sessions.endAll(viewer.id, { except });
}

/**
 * Refuses a request: the designed error page for people, `{problem, message}` for a script that
 * asked for JSON.
 */
export function renderProblem(ctx: Context<State>, problem: Problem): Response {
  const { name } = problem;
  if (
    isForPrograms(ctx.url.pathname) ||
    ctx.req.headers.get("accept")?.startsWith("application/json")
  ) return problemJson(ctx, problem);
  throw new HttpError(PROBLEM_STATUS[name], name, { cause: problem });
}

/** A refusal as data; `status` where it says more than the problem's own. */
export function problemJson(
  { state }: Context<State>,
  problem: Problem,
  status: number = PROBLEM_STATUS[problem.name],
): Response {
  const message = problemText(state.t, problem);
  const body = { problem: problem.name, message };
  return Response.json(body, { ...answerTo(problem), status });
}

/** Status and headers of the answer that tells a problem, whatever page it stands on. */
export function answerTo(
  { name, waitS }: Problem,
): { status: number; headers?: HeadersInit } {
  const status = PROBLEM_STATUS[name];
  const challenge = CHALLENGES[name];
  if (challenge) return { status, headers: { "www-authenticate": challenge } };
  return waitS === undefined
    ? { status }
    : { status, headers: { "retry-after": String(waitS) } };
}

/** What a program is told to show, in HTTP's own terms. */
const CHALLENGES: Partial<Record<ProblemName, string>> = {
  TokenNeeded: 'Bearer realm="madang"',
  TokenRefused: 'Bearer realm="madang", error="invalid_token"',
  ScopeMissing:
    'Bearer realm="madang", error="insufficient_scope", scope="write"',
};

/**
 * The posted form. What is no form, or a broken one, is 400; more than `maxBytes` is 413, however
 * it is sent.
 */
export async function readBody(
  ctx: Context<State>,
  maxBytes = FORM_MAX_BYTES,
): Promise<FormData> {
  const type = ctx.req.headers.get("content-type") ?? "";
  if (
    !/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)
  ) {
    throw new HttpError(400, "BadRequest");
  }
  return await readLimited(
    ctx,
    { type, maxBytes },
    (limited) => limited.formData(),
  );
}

/** The posted text, whatever it calls itself; more than `maxBytes` is 413. */
export function readText(
  ctx: Context<State>,
  maxBytes: number,
): Promise<string> {
  return readLimited(
    ctx,
    { type: "text/plain", maxBytes },
    (limited) => limited.text(),
  );
}

async function readLimited<T>(
  ctx: Context<State>,
  { type, maxBytes }: { type: string; maxBytes: number },
  read: (limited: Response) => Promise<T>,
): Promise<T> {
  const limit = limitBytes(maxBytes);
  const limited = new Response(ctx.req.body?.pipeThrough(limit.stream) ?? "", {
    headers: { "content-type": type },
  });
  try {
    return await read(limited);
  } catch {
    throw limit.exceeded()
      ? new HttpError(413, "TooLarge")
      : new HttpError(400, "BadRequest");
  }
}

/** Reads a form that asks for nothing: whatever it names is 400, and so are parts that may have been cut off. */
export async function readEmptyBody(ctx: Context<State>): Promise<void> {
  const form = await readBody(ctx);
  const type = ctx.req.headers.get("content-type") ?? "";
  const isEmpty = [...form.keys()].length === 0;
  if (!isEmpty || /^multipart/i.test(type)) {
    throw new HttpError(400, "BadRequest");
  }
}

/** Passes bytes on until there are too many. */
function limitBytes(maxBytes: number) {
  let seen = 0;
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > maxBytes) controller.error(new RangeError("Too many bytes"));
      else controller.enqueue(chunk);
    },
  });
  return { stream, exceeded: () => seen > maxBytes };
}
