import { type Context, HttpError } from "fresh";
import { define, type State } from "@/define.ts";
import { pathForLog } from "./request_log.ts";

/** Where somebody proves who they are, changes how they do, or acts for the yard. */
const SECURITY =
  /^\/(?:sign-in|sign-up|sign-out|password-reset|confirmation|standing|admin|api\/token|settings\/(?!profile|notifications)[\w-]+)(?:\/|$)/;
/** Providers send people back by a link. */
const CALLBACK = /^\/sign-in\/with\/[^/]+\/callback$/;

/**
 * Writes one line for each try to sign in, to prove who one is, to change that, and for each deed of
 * staff, done or refused: who, from where, what, and where it led. What was typed is in none.
 */
export const logSecurity = define.middleware(async function logSecurity(ctx) {
  const { method } = ctx.req;
  const { pathname } = ctx.url;
  const concerned = method === "GET" || method === "HEAD"
    ? CALLBACK.test(pathname)
    : SECURITY.test(pathname);
  if (!concerned) return await ctx.next();
  try {
    const response = await ctx.next();
    writeLine(ctx, response.status, response.headers.get("location"));
    return response;
  } catch (error) {
    writeLine(ctx, error instanceof HttpError ? error.status : 500, null);
    throw error;
  }
});

function writeLine(
  { req, url, state }: Context<State>,
  status: number,
  location: string | null,
) {
  state.ports.log.info("security", {
    id: state.requestId,
    method: req.method,
    path: pathForLog(url.pathname),
    outcome: status < 400 ? "done" : "refused",
    status,
    led: location === null
      ? undefined
      : pathForLog(new URL(location, state.origin).pathname),
    member: state.viewer?.id ?? state.admitted,
    from: state.address,
  });
}
