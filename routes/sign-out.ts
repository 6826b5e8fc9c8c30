import { define } from "@/define.ts";
import { endedSessionCookie } from "@/domain/accounts/cookies.ts";
import { endSession } from "@/guards.ts";

export const handler = define.handlers({
  async POST(ctx) {
    await endSession(ctx);
    const response = ctx.redirect("/", 303);
    const cookie = endedSessionCookie(ctx.state.origin);
    response.headers.append("set-cookie", cookie);
    return response;
  },
});
