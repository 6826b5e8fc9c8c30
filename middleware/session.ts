import { define } from "@/define.ts";
import { isForPrograms } from "@/domain/accounts/api_token.ts";
import { readCookie, sessionCookieName } from "@/domain/accounts/cookies.ts";

/**
 * Finds out who is looking. Nobody is signed in to a page by anything but this cookie, and no
 * program by it: those show a token at their own addresses (routes/api/_middleware.ts).
 */
export const findViewer = define.middleware(async function findViewer(ctx) {
  const { state } = ctx;
  if (isForPrograms(ctx.url.pathname)) return await ctx.next();
  const cookies = ctx.req.headers.get("cookie");
  const token = readCookie(cookies, sessionCookieName(state.origin));
  if (token) state.viewer = await state.ports.sessions.viewer(token);
  return await ctx.next();
});
