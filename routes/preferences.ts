import { updateLanguage } from "@/db/accounts.ts";
import { define } from "@/define.ts";
import { preferenceCookie } from "@/domain/accounts/cookies.ts";
import { parsePreferences } from "@/domain/accounts/preferences.ts";
import { readBody, renderProblem } from "@/guards.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const reading = parsePreferences(await readBody(ctx));
    if (!reading.ok) return renderProblem(ctx, { name: "Invalid" });
    const { next, ...chosen } = reading.values;
    const { viewer, ports } = ctx.state;
    if (viewer && chosen.lang) {
      const language = chosen.lang;
      await updateLanguage(ports.db, { id: viewer.id, language });
    }
    const response = ctx.redirect(next, 303);
    for (const name of ["theme", "lang"] as const) {
      const value = chosen[name];
      if (value === null) continue;
      const cookie = preferenceCookie(ctx.state.origin, { name, value });
      response.headers.append("set-cookie", cookie);
    }
    return response;
  },
});
