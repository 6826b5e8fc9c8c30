import assert from "node:assert/strict";
import { type Answer, type TestApp, testApp } from "@/tests/support/app.ts";
import { listRoutes } from "@/tests/support/routes.ts";

function checkPolicy(policy: string, what: string) {
  const directives = new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values];
    }),
  );
  assert.ok(!policy.includes("unsafe"), `${what}: ${policy}`);
  assert.deepEqual(directives.get("default-src"), ["'self'"], what);
  assert.deepEqual(directives.get("style-src"), ["'self'"], what);
  for (const none of ["object-src", "base-uri", "frame-ancestors"]) {
    assert.deepEqual(directives.get(none), ["'none'"], `${what}: ${none}`);
  }
  assert.deepEqual(directives.get("form-action"), ["'self'"], what);
  const scripts = directives.get("script-src") ?? [];
  assert.equal(scripts[0], "'self'", what);
  for (const source of scripts.slice(1)) {
    assert.match(source, /^'nonce-[\w+/=-]{16,}'$/, what);
  }
  assert.ok(scripts.length <= 2, what);
}

function checkHeaders({ headers }: Answer, what: string) {
  checkPolicy(headers.get("content-security-policy") ?? "", what);
  assert.equal(headers.get("x-content-type-options"), "nosniff", what);
  assert.equal(headers.get("referrer-policy"), "same-origin", what);
  assert.equal(headers.get("cross-origin-opener-policy"), "same-origin", what);
  assert.equal(
    headers.get("cross-origin-resource-policy"),
    "same-origin",
    what,
  );
  assert.ok(headers.get("permissions-policy"), what);
  assert.match(headers.get("x-request-id") ?? "", /^[0-9a-f-]{36}$/, what);
  for (const leak of ["x-fresh-nonce", "server", "x-powered-by"]) {
    assert.equal(headers.get(leak), null, `${what}: ${leak}`);
  }
}

async function withApp(
  body: (app: TestApp) => Promise<void>,
  env: Record<string, string> = {},
) {
  const app = await testApp({ env });
  try {
    await body(app);
  } finally {
    await app.close();
  }
}

Deno.test("R30: every response carries the headers: pages, files, redirects, refusals", async () => {
  await withApp(async (app) => {
    const member = await app.signUp();
    for (const { method, path } of await listRoutes()) {
      if (method !== "GET") continue;
      checkHeaders(await app.get(path), `guest ${path}`);
      checkHeaders(await app.get(path, { as: member }), `member ${path}`);
    }
    for (
      const path of [
        "/styles.css",
        "/favicon.svg",
        "/nothing/here",
        "/%zz",
        "/%00",
      ]
    ) {
      checkHeaders(await app.get(path), path);
    }
    const foreign = { headers: { origin: "https://evil.example" } };
    checkHeaders(await app.post("/sign-out", {}, foreign), "403");
    checkHeaders(await app.post("/about", {}), "405");
    checkHeaders(await app.post("/sign-in", {}), "422");
  });
});

Deno.test("R30: every page has a nonce of its own, and every script on it carries it", async () => {
  await withApp(async (app) => {
    const nonces = new Set<string>();
    for (let round = 0; round < 3; round++) {
      const answer = await app.get("/sign-up");
      const policy = answer.headers.get("content-security-policy") ?? "";
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
      for (const [tag] of answer.text.matchAll(/<script\b[^>]*>/g)) {
        assert.ok(
          tag.includes("src=") || tag.includes(`nonce="${nonce}"`),
          tag,
        );
      }
      assert.ok(!/<style\b/.test(answer.text));
      assert.ok(!/\sstyle="|\son\w+="/.test(answer.text));
      if (nonce) nonces.add(nonce);
    }
    assert.ok(nonces.size === 0 || nonces.size === 3);
  });
});

Deno.test("R30: https is insisted on where people reach us by it, and only there", async () => {
  await withApp(async (app) => {
    const { headers } = await app.get("/sign-in");
    assert.match(
      headers.get("strict-transport-security") ?? "",
      /^max-age=\d{8}; includeSubDomains$/,
    );
    assert.ok(
      headers.get("content-security-policy")?.includes(
        "upgrade-insecure-requests",
      ),
    );
  }, { PUBLIC_ORIGIN: "https://yard.example" });
  await withApp(async (app) => {
    const { headers } = await app.get("/sign-in");
    assert.equal(headers.get("strict-transport-security"), null);
  });
});

Deno.test("a member's pages are kept by nobody", async () => {
  await withApp(async (app) => {
    const member = await app.signUp();
    const { headers } = await app.get("/settings/profile", { as: member });
    assert.equal(headers.get("cache-control"), "private, no-store");
  });
});
