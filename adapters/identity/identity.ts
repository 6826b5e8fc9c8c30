import type { Identity, ProviderId } from "@/domain/accounts/identity.ts";
import type { Result } from "@/domain/shared/result.ts";

/** One trip to a provider and back, all of it made by us: what its answer must fit. */
export interface Errand {
  /** Where the provider sends the browser back to. */
  redirectUri: string;
  state: string;
  nonce: string;
  /** Proves to the provider that who fetches the token is who began (PKCE). */
  verifier: string;
  /** Since when the provider must have seen who it is, in ms since 1970; null, and its word of any time will do. */
  seenSince: number | null;
}

/** Somebody whose word we take for who somebody is: Kakao, Google, or any OpenID provider. */
export interface IdentityProvider {
  id: ProviderId;
  /** What it is called where the language has no name for it; empty for those it has. */
  name: string;
  /** Where the browser goes to be asked. ProviderUnavailable, ProviderMistaken. */
  address(errand: Errand): Promise<Result<URL>>;
  /**
   * Who came back. ProviderUnavailable, ProviderMistaken, SignInStopped when they said no there,
   * SignInExpired when the answer was used before.
   */
  identify(answer: URL, errand: Errand): Promise<Result<Identity>>;
}

/** The providers that the host has set up. */
export interface IdentityProviders {
  offered: readonly IdentityProvider[];
  get(id: ProviderId | null): IdentityProvider | null;
}
