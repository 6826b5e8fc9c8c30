import type { Context } from "fresh";
import type { IssuedTokens } from "@/actions/accounts/programs/refresh_secret.ts";
import type { State } from "@/define.ts";
import type { ProblemName } from "@/domain/shared/problems.ts";

/** No cache may keep a token. */
const HEADERS = { "cache-control": "no-store" };

/** Both tokens, by the names that OAuth has for them. */
export function answerGrant(issued: IssuedTokens): Response {
  const { accessToken, refreshToken, expiresIn, scope } = issued;
  return Response.json({
    access_token: accessToken,
    token_type: "Bearer",
    expires_in: expiresIn,
    refresh_token: refreshToken,
    scope: scope === "write" ? "read write" : "read",
  }, { headers: HEADERS });
}

/** Refused as OAuth has it, 400 and a name, beside what all our answers say. */
export function refuseGrant(
  { state }: Context<State>,
  { error, name: problem }: { error: string; name: ProblemName },
): Response {
  const message = state.t.problems[problem];
  return Response.json({ error, problem, message }, {
    status: 400,
    headers: HEADERS,
  });
}
