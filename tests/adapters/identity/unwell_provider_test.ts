import assert from "node:assert/strict";
import type { IdentityProvider } from "@/adapters/identity/identity.ts";
import { openIdentity } from "@/adapters/identity/open_identity.ts";
import { createTestClock, type TestClock } from "@/tests/support/clock.ts";

const ERRAND = {
  redirectUri: "http://localhost/sign-in/with/oidc/callback",
  state: "s".repeat(43),
  nonce: "n".repeat(43),
  verifier: "v".repeat(43),
  seenSince: null,
};
/** Long enough for any machine; the one case that waits sets its own. */
const PATIENCE_MS = 10_000;

type Answer = (
  request: Request,
  issuer: string,
) => Response | Promise<Response>;

interface Patient {
  provider: IdentityProvider;
  clock: TestClock;
  warnings: { code: string }[];
}

/** A provider on loopback that answers as told, as the yard sees it. */
async function withProvider(
  answer: Answer,
  body: (patient: Patient) => Promise<void>,
  patienceMs = PATIENCE_MS,
) {
  const server: Deno.HttpServer<Deno.NetAddr> = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    (request) => answer(request, issuer),
  );
  const issuer = `http://127.0.0.1:${server.addr.port}`;
  const warnings: { code: string }[] = [];
  const log = {
    info: () => {},
    warn: (_: string, fields: unknown) =>
      warnings.push(fields as { code: string }),
    error: () => {},
    flush: () => {},
  };
  const clock = createTestClock(new Date());
  const client = { clientId: "yard", clientSecret: null };
  const oidc = { ...client, issuer, name: "" };
  const settings = { identity: { kakao: null, google: null, oidc } };
  const identity = openIdentity(settings, { clock, log, patienceMs });
  const provider = identity.get("oidc");
  assert.ok(provider);
  try {
    await body({ provider, clock, warnings });
  } finally {
    await server.shutdown();
  }
}

function documents(issuer: string, more: Record<string, unknown> = {}) {
  return Response.json({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    ...more,
  });
}

async function problemOf(provider: IdentityProvider): Promise<string> {
  const result = await provider.address(ERRAND);
  return result.ok ? "none" : result.problem.name;
}

const UNWELL: Record<string, [string, Answer]> = {
  "that is broken": [
    "ProviderUnavailable",
    () => new Response("broken", { status: 500 }),
  ],
  "that names another issuer": [
    "ProviderMistaken",
    () => documents("https://accounts.google.com"),
  ],
  "that answers without JSON": [
    "ProviderMistaken",
    () => new Response("<html>"),
  ],
  "that answers with broken JSON": [
    "ProviderMistaken",
    () =>
      new Response("{", { headers: { "content-type": "application/json" } }),
  ],
  "that leads elsewhere": [
    "ProviderMistaken",
    () => Response.redirect("http://169.254.169.254/latest"),
  ],
  "that does not come to an end": [
    "ProviderMistaken",
    (_, issuer) => documents(issuer, { filler: "x".repeat(300_000) }),
  ],
  "that leads browsers to a script": [
    "ProviderMistaken",
    (_, issuer) =>
      documents(issuer, { authorization_endpoint: "javascript:alert(1)" }),
  ],
};

for (const [what, [problem, answer]] of Object.entries(UNWELL)) {
  Deno.test(`R35: a provider ${what} is ${problem}`, async () => {
    await withProvider(answer, async ({ provider }) => {
      assert.equal(await problemOf(provider), problem);
    });
  });
}

Deno.test("R35: a provider slower than our patience is ProviderUnavailable", async () => {
  const release = Promise.withResolvers<void>();
  await withProvider(async () => {
    await release.promise;
    return new Response();
  }, async ({ provider }) => {
    assert.equal(await problemOf(provider), "ProviderUnavailable");
    release.resolve();
  }, 200);
});

Deno.test("a provider that comes back is asked again; one that is well is asked once an hour", async () => {
  let well = false;
  let asked = 0;
  await withProvider((_, issuer) => {
    asked++;
    return well ? documents(issuer) : new Response(null, { status: 503 });
  }, async ({ provider, clock }) => {
    assert.equal(await problemOf(provider), "ProviderUnavailable");
    well = true;
    for (let n = 0; n < 3; n++) assert.equal(await problemOf(provider), "none");
    assert.equal(asked, 2);
    clock.advance(61 * 60_000);
    await problemOf(provider);
    assert.equal(asked, 3);
  });
});

for (
  const inner of [
    "http://169.254.169.254/latest",
    "http://localhost:1/token",
    "https://10.0.0.1/token",
    "https://[::1]/token",
  ]
) {
  Deno.test(`R34: a provider cannot make the yard ask ${inner}`, async () => {
    await withProvider(
      (_, issuer) => documents(issuer, { token_endpoint: inner }),
      async ({ provider, warnings }) => {
        const back = new URL(ERRAND.redirectUri);
        back.searchParams.set("code", "1");
        back.searchParams.set("state", ERRAND.state);
        const result = await provider.identify(back, ERRAND);
        assert.ok(!result.ok);
        assert.equal(result.problem.name, "ProviderMistaken");
        assert.equal(warnings[0]?.code, "AddressRefused");
      },
    );
  });
}
