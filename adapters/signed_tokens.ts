import { errors, jwtVerify, SignJWT } from "jose";
import type { Clock } from "./clock.ts";
import type { Secrets } from "./secrets.ts";

/** What a token says; `subject` is usually a member's id. */
export interface TokenContent {
  /** Names this one token, so that it can be used up. */
  id: string;
  subject: string;
  claims: Record<string, string>;
}

export interface NewToken extends TokenContent {
  lifetimeMs: number;
}

/** Signed tokens for links in letters and for programs. A token made for one purpose is worth nothing for another. */
export interface SignedTokens {
  sign(purpose: string, token: NewToken): Promise<string>;
  /** What it says, or null when it is altered, foreign, expired or for another purpose. */
  read(purpose: string, text: string): Promise<TokenContent | null>;
}

const ALGORITHM = "HS256";
const MAX_LENGTH = 2000;
const OWN = new Set(["jti", "sub", "aud", "iat", "exp"]);

export function createSignedTokens(
  { secrets, clock }: { secrets: Secrets; clock: Clock },
): SignedTokens {
  return {
    sign(purpose, { id, subject, claims, lifetimeMs }) {
      const at = clock.now().getTime();
      return new SignJWT(claims)
        .setProtectedHeader({ alg: ALGORITHM })
        .setJti(id)
        .setSubject(subject)
        .setAudience(purpose)
        .setIssuedAt(new Date(at))
        .setExpirationTime(new Date(at + lifetimeMs))
        .sign(secrets.key(`token ${purpose}`));
    },
    async read(purpose, text) {
      if (text.length > MAX_LENGTH) return null;
      try {
        const { payload } = await jwtVerify(
          text,
          secrets.key(`token ${purpose}`),
          {
            algorithms: [ALGORITHM],
            audience: purpose,
            requiredClaims: ["jti", "sub", "exp"],
            currentDate: clock.now(),
          },
        );
        const claims = Object.fromEntries(
          Object.entries(payload).flatMap(([name, value]) =>
            typeof value === "string" && !OWN.has(name) ? [[name, value]] : []
          ),
        );
        return { id: payload.jti ?? "", subject: payload.sub ?? "", claims };
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}
