import { define } from "@/define.ts";
import { isPage } from "./pages.ts";

/** Every page of a member's says how much is unread, unless that cannot be found out just now. */
export const countUnread = define.middleware(async function countUnread(ctx) {
  const { state, url } = ctx;
  const { viewer, ports } = state;
  if (viewer && isPage(url.pathname)) {
    try {
      Object.assign(state, await ports.badges.get(viewer.id));
    } catch (error) {
      ports.log.warn("What is unread could not be counted", {
        error: String(error),
      });
    }
  }
  return await ctx.next();
});
