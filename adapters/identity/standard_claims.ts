import * as openid from "openid-client";
import type { Told, VerifiedToken } from "./openid_provider.ts";

/** What the standard says: in the token, or at the address that the provider names for it. */
export async function tellByClaims(
  { config, claims, accessToken }: VerifiedToken,
): Promise<Told> {
  const { userinfo_endpoint: address } = config.serverMetadata();
  const more = claims.email === undefined && address !== undefined
    ? await openid.fetchUserInfo(config, accessToken, claims.sub)
    : claims;
  return {
    email: more.email,
    emailVerified: more.email_verified,
    name: more.name ?? more.nickname,
  };
}
