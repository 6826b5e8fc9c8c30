import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Ports } from "@/adapters/ports.ts";
import {
  ACCESS_MS,
  ACCESS_PURPOSE,
  REFRESH_MS,
  REFRESH_PURPOSE,
  type Scope,
} from "@/domain/accounts/api_token.ts";

/** What a program holds after it was let in, or after an exchange. */
export interface IssuedTokens {
  accessToken: string;
  refreshToken: string;
  /** How long the access token is good for, in seconds. */
  expiresIn: number;
  scope: Scope;
}

const SECRET_BYTES = 32;

/** The secret of a program's first refresh token. */
export function firstSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/**
 * The secret that comes after another. Made from it by a key of the yard, so that the same token,
 * shown twice within the grace, gets the same successor, and only its hash need be kept.
 */
export function nextSecret({ secrets }: Ports, secret: string): string {
  return createHmac("sha256", secrets.key("api refresh chain"))
    .update(secret).digest("base64url");
}

export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

export interface RefreshToken {
  id: string;
  memberId: string;
  turn: number;
  secret: string;
}

/** A refresh token as its program keeps it: it names its program and turn, so that an old one is told from an invented one. */
export function writeRefreshToken(
  { tokens }: Ports,
  { id, memberId, turn, secret }: RefreshToken,
): Promise<string> {
  return tokens.sign(REFRESH_PURPOSE, {
    id,
    subject: memberId,
    claims: { turn: String(turn), secret },
    lifetimeMs: REFRESH_MS,
  });
}

/** What a refresh token says; null when we have not made it, or it is too old. */
export async function readRefreshToken(
  { tokens }: Ports,
  text: string,
): Promise<RefreshToken | null> {
  const said = await tokens.read(REFRESH_PURPOSE, text);
  if (said === null) return null;
  const { id, subject: memberId, claims: { turn, secret } } = said;
  if (turn === undefined || secret === undefined) return null;
  return { id, memberId, turn: Number(turn), secret };
}

/** Both tokens for a turn. */
export async function issueTokens(
  ports: Ports,
  { scope, ...refresh }: RefreshToken & { scope: Scope },
): Promise<IssuedTokens> {
  const { id, memberId: subject } = refresh;
  const access = { id, subject, claims: { scope }, lifetimeMs: ACCESS_MS };
  return {
    accessToken: await ports.tokens.sign(ACCESS_PURPOSE, access),
    refreshToken: await writeRefreshToken(ports, refresh),
    expiresIn: ACCESS_MS / 1000,
    scope,
  };
}
