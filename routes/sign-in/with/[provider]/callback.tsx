import type { Context, PageResponse } from "fresh";
import { admitMember } from "@/admission.ts";
import { connectIdentity } from "@/actions/accounts/connect_identity.ts";
import { enterWithIdentity } from "@/actions/accounts/enter_with_identity.ts";
import { proveIdentity } from "@/actions/accounts/prove_identity.ts";
import { type KeptErrand, type Purpose, takeErrand } from "@/db/kv/errands.ts";
import { createNewcomer, NEWCOMER_MS } from "@/db/kv/newcomers.ts";
import { sessionId } from "@/db/kv/sessions.ts";
import { define, type State } from "@/define.ts";
import {
  endedStepCookie,
  readCookie,
  stepCookie,
  stepCookieName,
} from "@/domain/accounts/cookies.ts";
import { type Identity, providerOf } from "@/domain/accounts/identity.ts";
import { renderProblem, sessionToken } from "@/guards.ts";
import { showTrouble, type TripData } from "../(_trip)/begin_trip.ts";
import { TripPage } from "../(_trip)/trip_page.tsx";

/**
 * Where a provider sends the browser back to. The one GET that changes something, since no
 * provider can post our form: what it changes was asked for by a POST of this very browser, which
 * the state, used once, and its cookie prove.
 */
export const handler = define.handlers({
  async GET(ctx) {
    const { ports, origin } = ctx.state;
    const provider = ports.identity.get(providerOf(ctx.params.provider));
    if (provider === null) return renderProblem(ctx, { name: "NotFound" });
    const state = ctx.url.searchParams.get("state") ?? "";
    const errand = await findErrand(ctx, state);
    if (errand === null || errand.provider !== provider.id) {
      const problem = { name: "SignInExpired" } as const;
      return showTrouble(ctx, { problem, purpose: null });
    }
    const answer = new URL(ctx.url.pathname + ctx.url.search, origin);
    const identity = await provider.identify(answer, { ...errand, state });
    if (!identity.ok) {
      const { problem } = identity;
      return showTrouble(ctx, { problem, purpose: errand.purpose });
    }
    return await arrive(ctx, { errand, identity: identity.value });
  },
});

export default define.page<typeof handler>(TripPage);

function findErrand(
  ctx: Context<State>,
  state: string,
): Promise<KeptErrand | null> {
  const { ports: { kv, clock }, origin } = ctx.state;
  const cookies = ctx.req.headers.get("cookie");
  const token = readCookie(cookies, stepCookieName(origin, "errand")) ?? "";
  return takeErrand(kv, { state, token, now: clock.now() });
}

interface Arrival {
  errand: KeptErrand;
  identity: Identity;
}

/** Somebody who came back for just this. */
interface ArrivalFor<Kind extends Purpose["kind"]> {
  purpose: Extract<Purpose, { kind: Kind }>;
  identity: Identity;
}

/** What they went for and nothing else. */
function arrive(
  ctx: Context<State>,
  { errand: { purpose }, identity }: Arrival,
): Promise<Response | PageResponse<TripData>> {
  switch (purpose.kind) {
    case "enter":
      return enter(ctx, { purpose, identity });
    case "connect":
      return connect(ctx, { purpose, identity });
    case "prove":
      return prove(ctx, { purpose, identity });
  }
}

/** Lets in, or asks for the rest. */
async function enter(
  ctx: Context<State>,
  { purpose: { next }, identity }: ArrivalFor<"enter">,
): Promise<Response> {
  const { ports, origin } = ctx.state;
  const memberId = await enterWithIdentity(ports, identity);
  const response = memberId === null
    ? await askForTheRest(ctx, { identity, next })
    : await admitMember(ctx, { memberId, next });
  response.headers.append("set-cookie", endedStepCookie(origin, "errand"));
  return response;
}

/** Whoever began to connect must be the one who comes back. */
async function connect(
  ctx: Context<State>,
  { purpose, identity }: ArrivalFor<"connect">,
): Promise<Response | PageResponse<TripData>> {
  const { ports, viewer, origin } = ctx.state;
  const { memberId } = purpose;
  if (viewer?.id !== memberId) {
    const problem = { name: "SignInExpired" } as const;
    return showTrouble(ctx, { problem, purpose });
  }
  const result = await connectIdentity(ports, { memberId, identity });
  if (!result.ok) {
    return showTrouble(ctx, { problem: result.problem, purpose });
  }
  const added = `/settings/connections?added=${identity.provider}`;
  const response = ctx.redirect(added, 303);
  response.headers.append("set-cookie", endedStepCookie(origin, "errand"));
  return response;
}

/** The very session that began, and the very member: a proof is worth nothing to any other. */
async function prove(
  ctx: Context<State>,
  { purpose, identity }: ArrivalFor<"prove">,
): Promise<Response | PageResponse<TripData>> {
  const { ports, viewer, origin } = ctx.state;
  const { memberId, session, next } = purpose;
  const token = sessionToken(ctx);
  if (
    viewer?.id !== memberId || !token || sessionId(token) !== session
  ) {
    const problem = { name: "SignInExpired" } as const;
    return showTrouble(ctx, { problem, purpose });
  }
  const result = await proveIdentity(ports, { memberId, identity });
  if (!result.ok) {
    return showTrouble(ctx, { problem: result.problem, purpose });
  }
  await ports.sessions.prove(token);
  const response = ctx.redirect(next, 303);
  response.headers.append("set-cookie", endedStepCookie(origin, "errand"));
  return response;
}

async function askForTheRest(
  ctx: Context<State>,
  { identity, next }: { identity: Identity; next: string },
): Promise<Response> {
  const { ports: { kv, clock }, origin } = ctx.state;
  const now = clock.now();
  const token = await createNewcomer(kv, { identity, next, now });
  const response = ctx.redirect(`/sign-up/with/${identity.provider}`, 303);
  const cookie = { step: "newcomer", token, lastsMs: NEWCOMER_MS } as const;
  response.headers.append("set-cookie", stepCookie(origin, cookie));
  return response;
}
