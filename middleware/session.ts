import { define } from "@/define.ts";
import { readCookie, sessionCookieName } from "@/domain/accounts/cookies.ts";

/** Finds out who is looking. Nobody is signed in by anything but this cookie. */
export const findViewer = define.middleware(async function findViewer(ctx) {
  const { state } = ctx;
  const cookies = ctx.req.headers.get("cookie");
  const token = readCookie(cookies, sessionCookieName(state.origin));
  if (token) state.viewer = await state.ports.sessions.viewer(token);
  return await ctx.next();
});
