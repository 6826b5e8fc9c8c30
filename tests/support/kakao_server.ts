import { createHash } from "node:crypto";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

/** An account at Kakao, as far as Kakao tells of it. */
export interface KakaoAccount {
  id: number;
  nickname?: string;
  /** Missing where the person did not agree to it. */
  email?: string;
  is_email_valid?: boolean;
  is_email_verified?: boolean;
}

/** A stand-in that speaks as Kakao does, on loopback. */
export interface KakaoServer {
  issuer: string;
  env: Record<string, string>;
  accounts: Map<string, KakaoAccount>;
  /** Changes what `/v2/user/me` answers. */
  tell: ((me: Record<string, unknown>) => Record<string, unknown>) | null;
  close(): Promise<void>;
}

const CLIENT = {
  id: "0123456789abcdef0123456789abcdef",
  secret: "Kakao knows",
};
const KEY_ID = "9f252dadd5f233f93d2fa528d12fea";

interface Code {
  login: string;
  redirectUri: string;
  nonce: string | null;
  challenge: string | null;
}

/**
 * Kakao's addresses, parameters, errors (KOE…) and answers, as its REST documentation has them:
 * an app with OpenID Connect switched on gets an identity token without asking for a scope, the
 * client's secret goes into the body, numbers name people, and whether an address is verified
 * stands at `/v2/user/me` alone. Its pages are its own; this one asks for a login and nothing else.
 */
export async function startKakaoServer(): Promise<KakaoServer> {
  const { privateKey, publicKey } = await generateKeyPair("RS256");
  const jwk = {
    ...await exportJWK(publicKey),
    kid: KEY_ID,
    alg: "RS256",
    use: "sig",
  };
  const codes = new Map<string, Code>();
  const tokens = new Map<string, string>();
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    answer,
  );
  const issuer = `http://127.0.0.1:${server.addr.port}`;
  const kakao: KakaoServer = {
    issuer,
    env: { KAKAO_CLIENT_ID: CLIENT.id, KAKAO_CLIENT_SECRET: CLIENT.secret },
    accounts: new Map(),
    tell: null,
    close: () => server.shutdown(),
  };

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    switch (`${request.method} ${url.pathname}`) {
      case "GET /.well-known/openid-configuration":
        return Response.json(discovery(issuer));
      case "GET /.well-known/jwks.json":
        return Response.json({ keys: [jwk] });
      case "GET /oauth/authorize":
        return authorize(url);
      case "POST /login":
        return agree(await request.formData());
      case "POST /oauth/token":
        return await exchange(new URLSearchParams(await request.text()));
      case "GET /v2/user/me":
        return me(request.headers.get("authorization"));
      default:
        return new Response(null, { status: 404 });
    }
  }

  function authorize(url: URL): Response {
    const asked = url.searchParams;
    if (asked.get("client_id") !== CLIENT.id) return page("KOE101");
    if (!asked.get("redirect_uri")) return page("KOE006");
    if (asked.get("response_type") !== "code") return page("KOE033");
    // An item that the app was not given: what a yard would meet that asked for one by name.
    if (asked.get("scope")?.includes("account_email")) return page("KOE205");
    const kept = ["redirect_uri", "state", "nonce", "code_challenge"]
      .map((name) =>
        `<input type="hidden" name="${name}" value="${asked.get(name) ?? ""}">`
      );
    return page(
      `<form method="post" action="/login">${
        kept.join("")
      }<input name="login" value=""><button>동의하고 계속하기</button></form>`,
    );
  }

  function agree(form: FormData): Response {
    const text = (name: string) => String(form.get(name) ?? "");
    const back = new URL(text("redirect_uri"));
    back.searchParams.set("state", text("state"));
    if (text("login") === "") {
      back.searchParams.set("error", "access_denied");
      back.searchParams.set("error_description", "User denied access");
    } else {
      const code = crypto.randomUUID();
      codes.set(code, {
        login: text("login"),
        redirectUri: text("redirect_uri"),
        nonce: text("nonce") || null,
        challenge: text("code_challenge") || null,
      });
      back.searchParams.set("code", code);
    }
    return new Response(null, {
      status: 302,
      headers: { location: back.href },
    });
  }

  async function exchange(form: URLSearchParams): Promise<Response> {
    if (form.get("client_id") !== CLIENT.id) {
      return refuse(401, "invalid_client", "KOE101");
    }
    if (form.get("client_secret") !== CLIENT.secret) {
      return refuse(401, "invalid_client", "KOE010");
    }
    const code = form.get("code") ?? "";
    const known = codes.get(code);
    codes.delete(code);
    if (known === undefined) return refuse(400, "invalid_grant", "KOE320");
    if (form.get("redirect_uri") !== known.redirectUri) {
      return refuse(400, "invalid_grant", "KOE303");
    }
    const verifier = form.get("code_verifier") ?? "";
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    if (known.challenge !== null && known.challenge !== challenge) {
      return refuse(400, "invalid_grant", "KOE319");
    }
    return await grant(known);
  }

  async function grant({ login, nonce }: Code): Promise<Response> {
    const account = kakao.accounts.get(login) ?? { id: 1 };
    const accessToken = crypto.randomUUID();
    tokens.set(accessToken, login);
    const now = Math.floor(Date.now() / 1000);
    const idToken = await new SignJWT({
      auth_time: now,
      ...(nonce ? { nonce } : {}),
      ...(account.nickname ? { nickname: account.nickname } : {}),
      ...(account.email ? { email: account.email } : {}),
    })
      .setProtectedHeader({ kid: KEY_ID, typ: "JWT", alg: "RS256" })
      .setIssuer(issuer).setAudience(CLIENT.id).setSubject(String(account.id))
      .setIssuedAt(now).setExpirationTime(now + 21_599).sign(privateKey);
    return Response.json({
      access_token: accessToken,
      token_type: "bearer",
      refresh_token: crypto.randomUUID(),
      id_token: idToken,
      expires_in: 21_599,
      scope: "account_email openid profile_nickname",
      refresh_token_expires_in: 5_183_999,
    });
  }

  function me(authorization: string | null): Response {
    const login = tokens.get(authorization?.replace(/^Bearer /i, "") ?? "");
    const account = kakao.accounts.get(login ?? "");
    if (account === undefined) {
      const body = { msg: "this access token does not exist", code: -401 };
      return Response.json(body, { status: 401 });
    }
    const { id, nickname, email, is_email_valid, is_email_verified } = account;
    const told = {
      id,
      connected_at: "2026-03-01T00:00:00Z",
      properties: { nickname },
      kakao_account: {
        profile_nickname_needs_agreement: false,
        profile: { nickname, is_default_nickname: false },
        has_email: true,
        email_needs_agreement: email === undefined,
        ...(email === undefined
          ? {}
          : { email, is_email_valid, is_email_verified }),
      },
    };
    return Response.json(kakao.tell ? kakao.tell(told) : told);
  }

  return kakao;
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    userinfo_endpoint: `${issuer}/v1/oidc/userinfo`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    token_endpoint_auth_methods_supported: ["client_secret_post"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    request_uri_parameter_supported: false,
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: ["authorization_code", "refresh_token"],
    code_challenge_methods_supported: ["S256"],
    claims_supported: ["iss", "aud", "sub", "auth_time", "exp", "iat", "nonce"],
  };
}

function page(body: string): Response {
  return new Response(`<!doctype html><title>Kakao</title>${body}`, {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}

function refuse(status: number, error: string, code: string): Response {
  const body = { error, error_description: "refused", error_code: code };
  return Response.json(body, { status });
}
