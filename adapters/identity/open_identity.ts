import { type ProviderId, PROVIDERS } from "@/domain/accounts/identity.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { Settings } from "../settings.ts";
import type { IdentityProvider, IdentityProviders } from "./identity.ts";
import { tellByKakao } from "./kakao_provider.ts";
import { createOpenIdProvider, type OpenIdOptions } from "./openid_provider.ts";
import { tellByClaims } from "./standard_claims.ts";

export interface OpenIdentityOptions {
  clock: Clock;
  log: Log;
  /** Stand-ins for Kakao and Google, for tests. */
  issuers?: Partial<Record<"kakao" | "google", string>>;
  /** How long each question may take, in ms. */
  patienceMs?: number;
}

type OwnOptions = Pick<
  OpenIdOptions,
  "issuer" | "scope" | "anew" | "tell" | "clientId" | "clientSecret" | "name"
>;

/** The providers that the settings name. Nothing is asked of them before somebody wants to sign in. */
export function openIdentity(
  { identity }: Pick<Settings, "identity">,
  { clock, log, issuers = {}, patienceMs }: OpenIdentityOptions,
): IdentityProviders {
  const { kakao, google, oidc } = identity;
  const settled: Record<ProviderId, OwnOptions | null> = {
    kakao: kakao && {
      ...kakao,
      issuer: issuers.kakao ?? "https://kauth.kakao.com",
      // Asked for by name, an item that the host's app at Kakao may not have would be an error.
      scope: null,
      anew: { ask: { prompt: "login" }, dated: true },
      tell: tellByKakao,
    },
    google: google && {
      ...google,
      issuer: issuers.google ?? "https://accounts.google.com",
      scope: "openid email profile",
      // Knows neither `login` nor `max_age`: its page of accounts is the most it shows.
      anew: { ask: { prompt: "select_account" }, dated: false },
      tell: tellByClaims,
    },
    oidc: oidc && {
      ...oidc,
      scope: "openid email profile",
      anew: { ask: { max_age: "0" }, dated: true },
      tell: tellByClaims,
    },
  };
  const offered = PROVIDERS.flatMap((id): IdentityProvider[] => {
    const own = settled[id];
    if (own === null) return [];
    return [createOpenIdProvider({ id, ...own, clock, log, patienceMs })];
  });
  return {
    offered,
    get: (id) => offered.find((provider) => provider.id === id) ?? null,
  };
}
