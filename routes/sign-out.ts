import { define } from "@/define.ts";
import { endedSessionCookie } from "@/domain/accounts/cookies.ts";
import { endSession } from "@/guards.ts";

/**
 * What a browser kept for this member: messages waiting to be sent, subscriptions. Cookies stay,
 * since language and theme are nobody's secret; pages of members are kept by no browser.
 */
const FORGET = '"storage"';

export const handler = define.handlers({
  async POST(ctx) {
    await endSession(ctx);
    const response = ctx.redirect("/", 303);
    const cookie = endedSessionCookie(ctx.state.origin);
    response.headers.append("set-cookie", cookie);
    response.headers.set("clear-site-data", FORGET);
    return response;
  },
});
