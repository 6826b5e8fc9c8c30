import { type Context, page, type PageResponse } from "fresh";
import { waiting } from "@/actions/limits/take_limit.ts";
import { beginErrand } from "@/actions/accounts/begin_errand.ts";
import type { Back, Trouble } from "@/components/accounts/TroublePage.tsx";
import type { Purpose } from "@/db/kv/errands.ts";
import { ERRAND_MS } from "@/db/kv/errands.ts";
import type { State } from "@/define.ts";
import { endedStepCookie, stepCookie } from "@/domain/accounts/cookies.ts";
import type { ProviderId } from "@/domain/accounts/identity.ts";
import { proofTroubleOf, troubledProofPath } from "@/domain/accounts/proof.ts";
import { type Problem, PROBLEM_STATUS } from "@/domain/shared/problems.ts";
import { renderProblem } from "@/guards.ts";

/** A trip to a provider as its page shows it: on the way, or over. */
export type TripData =
  | { provider: ProviderId; address: string }
  | { trouble: Trouble; back: Back };

const TROUBLES: readonly string[] = [
  "SignInExpired",
  "SignInStopped",
  "ProviderUnavailable",
  "ProviderMistaken",
  "ConnectedElsewhere",
] satisfies Trouble[];

/** Sends the browser to a provider, and ties the trip to it by a cookie. 404 for one that is not set up. */
export async function beginTrip(
  ctx: Context<State>,
  { provider: id, purpose }: { provider: ProviderId | null; purpose: Purpose },
): Promise<Response | PageResponse<TripData>> {
  const { ports, origin, address } = ctx.state;
  const provider = ports.identity.get(id);
  if (provider === null) return renderProblem(ctx, { name: "NotFound" });
  const waitS = await ports.limits.take([["providerAddress", address]]);
  if (waitS !== null) {
    return renderProblem(ctx, waiting("TooManyRequests", waitS));
  }
  const redirectUri = callbackAddress(origin, provider.id);
  const begun = await beginErrand(ports, { provider, purpose, redirectUri });
  if (!begun.ok) {
    return showTrouble(ctx, { problem: begun.problem, purpose });
  }
  const { token } = begun.value;
  const cookie = stepCookie(origin, {
    step: "errand",
    token,
    lastsMs: ERRAND_MS,
  });
  return page<TripData>(
    { provider: provider.id, address: begun.value.address },
    {
      headers: { "set-cookie": cookie },
    },
  );
}

/**
 * The page that says what went wrong; whatever was under way is over. `purpose` is null where
 * nobody knows any more what it was.
 */
export function showTrouble(
  ctx: Context<State>,
  { problem, purpose }: { problem: Problem; purpose: Purpose | null },
): Response | PageResponse<TripData> {
  const { viewer, origin } = ctx.state;
  const { name } = problem;
  const cookie = endedStepCookie(origin, "errand");
  const unproved = proofTroubleOf(name);
  if (viewer && purpose?.kind === "prove" && unproved) {
    const path = troubledProofPath(unproved, purpose.next);
    const response = ctx.redirect(path, 303);
    response.headers.append("set-cookie", cookie);
    return response;
  }
  if (!isTrouble(name)) return renderProblem(ctx, problem);
  const back = viewer === null
    ? "sign-in"
    : purpose?.kind === "connect"
    ? "connections"
    : "settings";
  return page<TripData>({ trouble: name, back }, {
    status: PROBLEM_STATUS[name],
    headers: { "set-cookie": cookie },
  });
}

/** Where a provider sends browsers back to; what the host enters there. */
export function callbackAddress(origin: string, id: ProviderId): string {
  return `${origin}/sign-in/with/${id}/callback`;
}

function isTrouble(name: string): name is Trouble {
  return TROUBLES.includes(name);
}
