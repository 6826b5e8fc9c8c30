import * as openid from "openid-client";
import { email, name } from "@/domain/accounts/fields.ts";
import {
  type Identity,
  IDENTITY_MAX,
  type ProviderId,
} from "@/domain/accounts/identity.ts";
import { type Field, readField } from "@/domain/shared/forms.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { createGuardedFetch } from "./guarded_fetch.ts";
import type { Errand, IdentityProvider } from "./identity.ts";
import { problemOf } from "./provider_problems.ts";

/** What a provider tells beside who somebody is. */
export interface Told {
  email?: unknown;
  emailVerified?: unknown;
  name?: unknown;
}

export interface OpenIdOptions {
  id: ProviderId;
  name?: string;
  issuer: string;
  clientId: string;
  /** Null for a client without one; PKCE protects it all the same. */
  clientSecret: string | null;
  /** What is asked for; null leaves it to what is set up at the provider. */
  scope: string | null;
  /** How it is asked to look anew at who is there. */
  anew: Anew;
  /** Reads what the token says, and may ask the provider for more. */
  tell(token: VerifiedToken): Told | Promise<Told>;
  clock: Clock;
  log: Log;
  /** How long each question may take, in ms. */
  patienceMs?: number;
}

/** Asking a provider for more than what its own cookie says. */
export interface Anew {
  ask: Record<string, string>;
  /** Whether its token tells when it looked, and a time before we asked is a refusal. */
  dated: boolean;
}

/** An identity token whose signature and claims were checked, and the key to more. */
export interface VerifiedToken {
  config: openid.Configuration;
  claims: openid.IDToken;
  accessToken: string;
}

const PATIENCE_MS = 5000;
/** How long a provider's documents are believed to be as they were, in ms. */
const REMEMBER_MS = 60 * 60 * 1000;
/** Clocks may differ by this much, in seconds. */
const TOLERANCE_S = 30;

/** Any provider of OpenID Connect: its code is exchanged here, its token checked by its own keys. */
export function createOpenIdProvider(options: OpenIdOptions): IdentityProvider {
  const { id, scope, anew, log } = options;
  const configuration = rememberConfiguration(options);

  async function attempt<T>(ask: () => Promise<T>): Promise<Result<T>> {
    try {
      return ok(await ask());
    } catch (error) {
      const { name, code } = problemOf(error);
      log.warn("A provider did not say who somebody is", {
        provider: id,
        problem: name,
        code,
      });
      return problem(name);
    }
  }

  return {
    id,
    name: options.name ?? "",
    address: (errand) =>
      attempt(async () =>
        openid.buildAuthorizationUrl(await configuration(), {
          redirect_uri: errand.redirectUri,
          state: errand.state,
          nonce: errand.nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(
            errand.verifier,
          ),
          code_challenge_method: "S256",
          ...(scope === null ? {} : { scope }),
          ...(errand.seenSince === null ? {} : anew.ask),
        })
      ),
    identify: (answer, errand) =>
      attempt(async () => {
        const token = await exchange(await configuration(), answer, errand);
        if (anew.dated) checkSeen(token.claims, errand);
        return toIdentity(id, token.claims, await options.tell(token));
      }),
  };
}

/** Reads the provider's documents once and keeps them for a while; a failure is not kept. */
function rememberConfiguration(
  options: OpenIdOptions,
): () => Promise<openid.Configuration> {
  const { clock, clientSecret, patienceMs = PATIENCE_MS } = options;
  const issuer = new URL(options.issuer);
  let known: { config: Promise<openid.Configuration>; until: number } | null =
    null;
  return () => {
    const now = clock.now().getTime();
    if (known !== null && now < known.until) return known.config;
    const config = openid.discovery(
      issuer,
      options.clientId,
      { [openid.clockTolerance]: TOLERANCE_S },
      clientSecret === null
        ? openid.None()
        : openid.ClientSecretPost(clientSecret),
      {
        timeout: patienceMs / 1000,
        [openid.customFetch]: createGuardedFetch(issuer, patienceMs),
        execute: [
          openid.enableNonRepudiationChecks,
          ...(issuer.protocol === "http:"
            ? [openid.allowInsecureRequests]
            : []),
        ],
      },
    );
    const mine = { config, until: now + REMEMBER_MS };
    known = mine;
    config.catch(() => {
      if (known === mine) known = null;
    });
    return config;
  };
}

async function exchange(
  config: openid.Configuration,
  answer: URL,
  { state, nonce, verifier }: Errand,
): Promise<VerifiedToken> {
  const tokens = await openid.authorizationCodeGrant(config, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new TypeError("No identity token came");
  return { config, claims, accessToken: tokens.access_token };
}

/** A provider that was asked to look anew and tells of an earlier look did not do it. */
function checkSeen({ auth_time: at }: openid.IDToken, { seenSince }: Errand) {
  if (seenSince === null || at === undefined) return;
  if (at < seenSince / 1000 - TOLERANCE_S) {
    throw new RangeError("The provider did not look anew");
  }
}

function toIdentity(
  provider: ProviderId,
  { iss: issuer, sub: subject }: openid.IDToken,
  told: Told,
): Identity {
  if (subject.length > IDENTITY_MAX || issuer.length > IDENTITY_MAX) {
    throw new RangeError("Nobody is called so at any provider");
  }
  const address = readText(email, told.email);
  return {
    provider,
    issuer,
    subject,
    email: address,
    emailVerified: address !== null && told.emailVerified === true,
    name: readText(name, told.name),
  };
}

/** What a provider sends is read as strictly as what people type. */
function readText(field: Field<string>, text: unknown): string | null {
  if (typeof text !== "string") return null;
  const reading = readField(field, text);
  return reading.ok ? reading.value : null;
}
