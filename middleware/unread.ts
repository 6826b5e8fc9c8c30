import { define } from "@/define.ts";

/** Every page of a member's says how much is unread, unless that cannot be found out just now. */
export const countUnread = define.middleware(async function countUnread(ctx) {
  const { state, url } = ctx;
  const { viewer, ports } = state;
  if (viewer && !url.pathname.startsWith("/uploads/")) {
    try {
      state.unread = (await ports.counters.get(viewer.id)).total;
    } catch (error) {
      ports.log.warn("Unread messages could not be read", {
        error: String(error),
      });
    }
  }
  return await ctx.next();
});
