import * as openid from "openid-client";
import * as z from "zod/mini";
import type { Told, VerifiedToken } from "./openid_provider.ts";

/** What Kakao says of an account at its own address; `email` is missing where nobody agreed to it. */
const account = z.object({
  id: z.number(),
  kakao_account: z.optional(z.object({
    email: z.optional(z.string()),
    is_email_valid: z.optional(z.boolean()),
    is_email_verified: z.optional(z.boolean()),
  })),
});

/**
 * Kakao's identity token names an address but not whether it was verified. That stands at an
 * address of its own, beside the standard one: an address is valid while no other Kakao account
 * has taken it over, and verified once its reader has said so.
 */
export async function tellByKakao(
  { config, claims, accessToken }: VerifiedToken,
): Promise<Told> {
  const { userinfo_endpoint: standard } = config.serverMetadata();
  if (standard === undefined) throw new TypeError("Kakao names no address");
  const response = await openid.fetchProtectedResource(
    config,
    accessToken,
    new URL("/v2/user/me?secure_resource=true", standard),
    "GET",
  );
  if (!response.ok) throw new TypeError("Kakao did not tell of the account");
  const me = account.parse(await response.json());
  if (String(me.id) !== claims.sub) {
    throw new TypeError("Kakao told of another account");
  }
  const { email, is_email_valid, is_email_verified } = me.kakao_account ?? {};
  return {
    email,
    emailVerified: is_email_valid === true && is_email_verified === true,
    name: claims.nickname,
  };
}
