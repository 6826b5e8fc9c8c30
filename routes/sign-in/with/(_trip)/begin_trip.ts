import { type Context, page, type PageResponse } from "fresh";
import { waiting } from "@/actions/limits/take_limit.ts";
import { beginErrand } from "@/actions/accounts/begin_errand.ts";
import type { Trouble } from "@/components/accounts/TroublePage.tsx";
import type { Purpose } from "@/db/kv/errands.ts";
import { ERRAND_MS } from "@/db/kv/errands.ts";
import type { State } from "@/define.ts";
import { endedStepCookie, stepCookie } from "@/domain/accounts/cookies.ts";
import type { ProviderId } from "@/domain/accounts/identity.ts";
import { type Problem, PROBLEM_STATUS } from "@/domain/shared/problems.ts";
import { renderProblem } from "@/guards.ts";

/** A trip to a provider as its page shows it: on the way, or over. */
export type TripData =
  | { provider: ProviderId; address: string }
  | { trouble: Trouble; connecting: boolean };

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
  const connecting = purpose.kind === "connect";
  if (!begun.ok) {
    return showTrouble(ctx, { problem: begun.problem, connecting });
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

/** The page that says what went wrong; whatever was under way is over. */
export function showTrouble(
  ctx: Context<State>,
  { problem, connecting }: { problem: Problem; connecting: boolean },
): Response | PageResponse<TripData> {
  const { name } = problem;
  if (!isTrouble(name)) return renderProblem(ctx, problem);
  return page<TripData>({ trouble: name, connecting }, {
    status: PROBLEM_STATUS[name],
    headers: { "set-cookie": endedStepCookie(ctx.state.origin, "errand") },
  });
}

/** Where a provider sends browsers back to; what the host enters there. */
export function callbackAddress(origin: string, id: ProviderId): string {
  return `${origin}/sign-in/with/${id}/callback`;
}

function isTrouble(name: string): name is Trouble {
  return TROUBLES.includes(name);
}
