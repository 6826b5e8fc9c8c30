import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHmac } from "node:crypto";
import { decodeJwt, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { sql } from "@/db/db.ts";
import { type Answer, type TestApp, testApp } from "@/tests/support/app.ts";
import { startKakaoServer } from "@/tests/support/kakao_server.ts";
import {
  KEY_ID,
  type OpenIdServer,
  startOpenIdServer,
} from "@/tests/support/openid_server.ts";
import { comeBack, isSignedIn, setOut, travel } from "@/tests/support/trips.ts";
import { visitProvider } from "@/tests/support/visit_provider.ts";

const ANSWERS = { login: "minji", password: "x" };
const HOUR_S = 3600;
const MISTAKEN = /받은 답을 믿을 수 없어요/;
const EXPIRED = /처음부터 다시 해 주세요/;

/** Runs cases in a yard with two providers, and shows after each that nothing was kept. */
function inYard(
  name: string,
  body: (
    yard: { app: TestApp; openid: OpenIdServer },
    t: Deno.TestContext,
  ) => Promise<void>,
) {
  Deno.test(name, async (t) => {
    const openid = await startOpenIdServer();
    const kakao = await startKakaoServer();
    openid.accounts.set("minji", {
      email: "minji@example.com",
      email_verified: true,
    });
    const app = await testApp({
      env: { ...openid.env, ...kakao.env },
      issuers: { kakao: kakao.issuer },
    });
    try {
      await body({ app, openid }, t);
    } finally {
      await app.close();
      await openid.close();
      await kakao.close();
    }
  });
}

async function nothingKept({ ports: { db, kv } }: TestApp): Promise<boolean> {
  const rows = await db.query(sql`
    select id from members union all select id from identities`);
  const newcomers = await kv.list(["newcomers"]);
  const sessions = await kv.list(["sessions"]);
  return rows.length + newcomers.length + sessions.length === 0;
}

type Forge = (
  claims: JWTPayload,
  server: OpenIdServer,
) => Promise<string | undefined> | string | undefined;

/** The provider's own token again, signed by its own key, with other claims. */
function withClaims(change: (claims: JWTPayload) => JWTPayload): Forge {
  return (claims, { key }) =>
    new SignJWT(change(claims))
      .setProtectedHeader({ alg: "RS256", kid: KEY_ID })
      .sign(key);
}

function without(name: string): Forge {
  return withClaims((claims) =>
    Object.fromEntries(
      Object.entries(claims).filter(([each]) => each !== name),
    )
  );
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** What a provider, or whoever sits before it, may answer instead of the truth. */
const FORGED: Record<string, Forge> = {
  "alg: none": (claims) =>
    `${encode({ alg: "none", kid: KEY_ID })}.${encode(claims)}.`,
  "alg: HS256 with the public key as the secret": (claims, { publicKey }) => {
    const body = `${encode({ alg: "HS256", kid: KEY_ID })}.${encode(claims)}`;
    const secret = JSON.stringify(publicKey);
    const mac = createHmac("sha256", secret).update(body).digest("base64url");
    return `${body}.${mac}`;
  },
  "kid: a key that the provider does not have": (claims, { key }) =>
    new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "other" })
      .sign(key),
  "kid: the provider's, signed by another key": async (claims) => {
    const { privateKey } = await generateKeyPair("RS256");
    return await new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: KEY_ID }).sign(privateKey);
  },
  "jwk: a key that the token brings along": async (claims) => {
    const { privateKey } = await generateKeyPair("RS256");
    return await new SignJWT(claims)
      .setProtectedHeader({
        alg: "RS256",
        kid: KEY_ID,
        jku: "http://127.0.0.1",
      })
      .sign(privateKey);
  },
  "aud: another client": withClaims((claims) => ({ ...claims, aud: "other" })),
  "aud: none": without("aud"),
  "azp: another client": withClaims((claims) => ({
    ...claims,
    aud: [String(claims.aud), "other"],
    azp: "other",
  })),
  "iss: another provider": withClaims((claims) => ({
    ...claims,
    iss: "https://accounts.google.com",
  })),
  "iss: none": without("iss"),
  "nonce: another": withClaims((claims) => ({ ...claims, nonce: "other" })),
  "nonce: none": without("nonce"),
  "exp: an hour ago": withClaims((claims) => ({
    ...claims,
    iat: Number(claims.iat) - 2 * HOUR_S,
    exp: Number(claims.iat) - HOUR_S,
  })),
  "exp: none": without("exp"),
  "sub: none": without("sub"),
  "sub: longer than anybody's": withClaims((claims) => ({
    ...claims,
    sub: "x".repeat(300),
  })),
  "no token at all": () => undefined,
  "no token but words": () => "not.a.token",
};

inYard("R35: a token that lies is refused", async ({ app, openid }, t) => {
  for (const [what, forge] of Object.entries(FORGED)) {
    await t.step(what, async () => {
      openid.lie = async (answer) => ({
        ...answer,
        id_token: await forge(decodeJwt(String(answer.id_token)), openid),
      });
      const guest = app.guest();
      const answer = await travel(app, { as: guest, answers: ANSWERS });
      assert.equal(answer.status, 502);
      assert.match(answer.text, MISTAKEN);
      assert.ok(!await isSignedIn(app, guest));
      assert.ok(await nothingKept(app));
    });
  }
  await t.step("the same way lets in who does not lie", async () => {
    openid.lie = withClaimsUnchanged(openid);
    const guest = app.guest();
    const answer = await travel(app, { as: guest, answers: ANSWERS });
    assert.equal(answer.location, "/sign-up/with/oidc");
  });
});

/** The forger's own hand without a lie: shows that it is the lies that are refused. */
function withClaimsUnchanged(openid: OpenIdServer): OpenIdServer["lie"] {
  const forge = withClaims((claims) => claims);
  return async (answer) => ({
    ...answer,
    id_token: await forge(decodeJwt(String(answer.id_token)), openid),
  });
}

function expired(answer: Answer) {
  assert.equal(answer.status, 400);
  assert.match(answer.text, EXPIRED);
}

inYard("R35: a way back that is not one's own is refused", async (yard, t) => {
  const { app } = yard;
  const begin = async () => {
    const as = app.guest();
    const back = await visitProvider(await setOut(app, { as }), ANSWERS);
    return { as, back };
  };
  await t.step("state: none, another, twice", async () => {
    const { as, back } = await begin();
    for (
      const change of [
        (url: URL) => url.searchParams.delete("state"),
        (url: URL) => url.searchParams.set("state", "A".repeat(43)),
        (url: URL) => url.searchParams.set("state", "__proto__"),
      ]
    ) {
      const altered = new URL(back);
      change(altered);
      expired(
        await comeBack(app, altered, { ...as, cookies: new Map(as.cookies) }),
      );
    }
    const doubled = new URL(back);
    doubled.searchParams.append("state", "B".repeat(43));
    const answer = await comeBack(app, doubled, as);
    assert.equal(answer.status, 502);
    assert.ok(await nothingKept(app));
  });
  await t.step("state: in another browser", async () => {
    const { back } = await begin();
    expired(await comeBack(app, back, app.guest()));
    const { as: other } = await begin();
    expired(await comeBack(app, back, other));
    assert.ok(await nothingKept(app));
  });
  await t.step("state: after ten minutes", async () => {
    const { as, back } = await begin();
    app.ports.clock.advance(10 * 60_000);
    expired(await comeBack(app, back, as));
    assert.ok(await nothingKept(app));
  });
  await t.step("state: of one provider at another's address", async () => {
    const { as, back } = await begin();
    const mixed = new URL(back.href.replace("/oidc/", "/kakao/"));
    expired(await comeBack(app, mixed, as));
    assert.ok(await nothingKept(app));
  });
  await t.step("iss: another provider's name on the way back", async () => {
    const { as, back } = await begin();
    back.searchParams.set("iss", "https://kauth.kakao.com");
    const answer = await comeBack(app, back, as);
    assert.equal(answer.status, 502);
    assert.ok(await nothingKept(app));
  });
  await t.step("PKCE: somebody else's code in one's own answer", async () => {
    const thief = await begin();
    const victim = await begin();
    const code = thief.back.searchParams.get("code") ?? "";
    victim.back.searchParams.set("code", code);
    expired(await comeBack(app, victim.back, victim.as));
    assert.ok(await nothingKept(app));
  });
  await t.step("code: none, invented", async () => {
    const { as, back } = await begin();
    back.searchParams.set("code", "invented");
    expired(await comeBack(app, back, as));
    const second = await begin();
    second.back.searchParams.delete("code");
    const answer = await comeBack(app, second.back, second.as);
    assert.equal(answer.status, 502);
    assert.ok(await nothingKept(app));
  });
  await t.step("the same answer twice", async () => {
    const { as, back } = await begin();
    const cookies = new Map(as.cookies);
    const first = await comeBack(app, back, as);
    assert.equal(first.location, "/sign-up/with/oidc");
    expired(await comeBack(app, back, { ...as, cookies }));
    // With a state of its own the code is still used up.
    const again = await begin();
    const code = back.searchParams.get("code") ?? "";
    again.back.searchParams.set("code", code);
    expired(await comeBack(app, again.back, again.as));
  });
  await t.step("ten at once: one is let through", async () => {
    const { as, back } = await begin();
    const answers = await Promise.all(
      Array.from(
        { length: 10 },
        () => comeBack(app, back, { ...as, cookies: new Map(as.cookies) }),
      ),
    );
    const through = answers.filter(({ status }) => status === 303);
    assert.equal(through.length, 1);
  });
});

Deno.test("R35: a provider that does not answer gets a page, with other ways on", async () => {
  // A port that was somebody's a moment ago.
  const listener = Deno.listen({ port: 0, hostname: "127.0.0.1" });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  const env = {
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: "yard",
  };
  const app = await testApp({ env });
  try {
    const page = await app.post("/sign-in/with/oidc", { next: "/" });
    assert.equal(page.status, 503);
    assert.match(page.text, /그쪽에서 답이 없어요/);
    assert.match(page.text, /href="\/sign-in"/);
    assert.ok(await nothingKept(app));
  } finally {
    await app.close();
  }
});
