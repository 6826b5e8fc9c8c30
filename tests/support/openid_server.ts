import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type CryptoKey as JoseKey,
  exportJWK,
  generateKeyPair,
  type JWK,
} from "jose";
import { Provider } from "oidc-provider";

/** Somebody who has an account at the provider; they sign in there by their login alone. */
export interface Account {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

/** What the provider's token answer may be turned into on its way out. */
export type Lie = (
  answer: Record<string, unknown>,
) => Promise<Record<string, unknown>> | Record<string, unknown>;

/** A real OpenID provider on loopback. */
export interface OpenIdServer {
  issuer: string;
  clientId: string;
  /** What the host of a yard would have set. */
  env: Record<string, string>;
  /** Who has an account there, by login. */
  accounts: Map<string, Account>;
  /** The key it signs with, for tokens that are almost right. */
  key: JoseKey;
  publicKey: JWK;
  /** Makes the provider lie from now on; null, and it is honest again. */
  lie: Lie | null;
  close(): Promise<void>;
}

const CLIENT = { id: "yard", secret: "a secret that only the two know" };
export const KEY_ID = "the provider's key";
const CALLBACK = /^http:\/\/localhost(:\d+)?\/sign-in\/with\/\w+\/callback$/;

/** `oidc-provider` from npm as it is, with its own pages; only keys and accounts are ours. */
export async function startOpenIdServer(): Promise<OpenIdServer> {
  const { privateKey, publicKey } = await generateKeyPair("RS256", {
    extractable: true,
  });
  const named = { kid: KEY_ID, alg: "RS256", use: "sig" };
  const jwk = { ...await exportJWK(privateKey), ...named };
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const accounts = new Map<string, Account>();
  const provider = createProvider(issuer, { jwk, accounts });
  const running: OpenIdServer = {
    issuer,
    clientId: CLIENT.id,
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: "Hometown",
    },
    accounts,
    key: privateKey,
    publicKey: { ...await exportJWK(publicKey), ...named },
    lie: null,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path === "/token" && ctx.status === 200 && running.lie) {
      ctx.body = await running.lie(ctx.body as Record<string, unknown>);
    }
  });
  server.on("request", provider.callback());
  return running;
}

function createProvider(
  issuer: string,
  { jwk, accounts }: { jwk: JWK; accounts: Map<string, Account> },
): Provider {
  const provider = new Provider(issuer, {
    clients: [{
      client_id: CLIENT.id,
      client_secret: CLIENT.secret,
      redirect_uris: ["http://localhost/sign-in/with/oidc/callback"],
      token_endpoint_auth_method: "client_secret_post",
    }],
    jwks: { keys: [jwk] } as never,
    cookies: { keys: ["only for tests"] },
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name"],
    },
    pkce: { required: () => true },
    ttl: {
      Interaction: 600,
      Session: 600,
      Grant: 600,
      AccessToken: 600,
      IdToken: 600,
    },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, ...accounts.get(id) }),
    }),
  });
  // Every test has its own port, so the address to come back to is not known before.
  (provider.Client.prototype as { redirectUriAllowed(uri: string): boolean })
    .redirectUriAllowed = (uri) => CALLBACK.test(uri);
  return provider;
}
