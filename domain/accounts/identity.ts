/** Who else may say who somebody is, in the order they are offered. */
export const PROVIDERS = ["kakao", "google", "oidc"] as const;
export type ProviderId = (typeof PROVIDERS)[number];

/** The provider an address names, or null. */
export function providerOf(text: string | undefined): ProviderId | null {
  return PROVIDERS.find((id) => id === text) ?? null;
}

/** What a provider says of somebody. Who they are is `issuer` and `subject` together, never the address. */
export interface Identity {
  provider: ProviderId;
  issuer: string;
  subject: string;
  /** In small letters; null when the provider tells none that mail could reach. */
  email: string | null;
  /** Whether the provider has made sure that they read this address. */
  emailVerified: boolean;
  /** What they are called there; null when no name of ours could be that. */
  name: string | null;
}

/** One way in of a member's, as their settings show it. */
export interface Connection {
  id: string;
  provider: ProviderId;
  /** How they are known there; may be empty. */
  label: string;
  createdAt: Date;
  usedAt: Date;
}

/** Longest issuer or subject that is kept; OpenID allows a subject 255 letters. */
export const IDENTITY_MAX = 255;
