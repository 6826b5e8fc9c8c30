import { define } from "@/define.ts";
import { takesTokens } from "@/domain/accounts/api_token.ts";
import { standingOf, standingProblem } from "@/domain/accounts/standing.ts";
import { renderProblem } from "@/guards.ts";

/**
 * The door for programs. Who they act for, their access token alone says: no cookie is looked
 * at here, and no token anywhere else. Writing takes the scope for it, and a member in good standing.
 */
export const handler = define.middleware(async (ctx) => {
  const { req, state, url } = ctx;
  if (takesTokens(url.pathname)) return await ctx.next();
  const token = bearerOf(req.headers.get("authorization"));
  if (token === null) return renderProblem(ctx, { name: "TokenNeeded" });
  const access = await state.ports.programs.access(token);
  if (access === null) return renderProblem(ctx, { name: "TokenRefused" });
  const writes = req.method !== "GET" && req.method !== "HEAD";
  const { viewer } = access;
  const refusal = standingProblem(standingOf(viewer, state.ports.clock.now()));
  if (refusal === "Banned") return renderProblem(ctx, { name: refusal });
  if (writes && access.scope !== "write") {
    return renderProblem(ctx, { name: "ScopeMissing" });
  }
  if (writes && refusal !== null) return renderProblem(ctx, { name: refusal });
  state.viewer = viewer;
  return await ctx.next();
});

/** The token of `Authorization: Bearer …`; the scheme's letters may be large or small. */
function bearerOf(header: string | null): string | null {
  return /^bearer +([\w.~+/-]+=*) *$/i.exec(header ?? "")?.[1] ?? null;
}
