import { equal, match, notEqual, ok } from "node:assert/strict";
import { App, cors, csp, csrf, trailingSlashes } from "fresh";
import { answerOf, ask } from "./server_support.ts";

function formApp(options?: Parameters<typeof csrf>[0]): App {
  return new App().use(csrf(options)).all("/", (ctx) => ctx.text("done"));
}

function post(headers: HeadersInit): RequestInit {
  return { method: "POST", headers };
}

Deno.test("csrf() lets a site's own requests pass", async () => {
  const app = formApp();
  for (const site of ["same-origin", "none"]) {
    equal(
      await answerOf(app, "/", post({ "sec-fetch-site": site })),
      "200 done",
    );
  }
  equal(
    await answerOf(app, "/", post({ origin: "http://localhost" })),
    "200 done",
  );
});

Deno.test("csrf() refuses what another site sends", async () => {
  const app = formApp();
  for (
    const headers of [
      { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
      { "sec-fetch-site": "same-site", origin: "http://other.localhost" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "cross-site", origin: "http://localhost" },
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://localhost.evil.example" },
    ] as HeadersInit[]
  ) {
    equal(
      await answerOf(app, "/", post(headers)),
      "403 Forbidden",
      JSON.stringify(headers),
    );
  }
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const headers = { "sec-fetch-site": "cross-site" };
    equal(await answerOf(app, "/", { method, headers }), "403 Forbidden");
  }
});

Deno.test("csrf() lets reading requests pass, and those no browser made", async () => {
  const app = formApp();
  for (const method of ["GET", "HEAD", "OPTIONS"]) {
    const headers = {
      "sec-fetch-site": "cross-site",
      origin: "https://evil.example",
    };
    equal((await ask(app, "/", { method, headers })).status, 200);
  }
  equal(await answerOf(app, "/", { method: "POST" }), "200 done");
});

Deno.test("csrf() trusts the origins it is given", async () => {
  const trusted = {
    "sec-fetch-site": "cross-site",
    origin: "https://shop.example",
  };
  const other = { ...trusted, origin: "https://evil.example" };
  for (
    const origin of [
      "https://shop.example",
      ["https://a.example", "https://shop.example"],
      (origin: string) => /^https:\/\/shop\.example$/.test(origin),
    ]
  ) {
    equal(await answerOf(formApp({ origin }), "/", post(trusted)), "200 done");
    equal(
      await answerOf(formApp({ origin }), "/", post(other)),
      "403 Forbidden",
    );
  }
});

const POLICY = "content-security-policy";

Deno.test("csp() sends a policy with every response", async () => {
  const app = new App().use(csp()).get("/", (ctx) => ctx.text("x"));
  equal(
    (await ask(app, "/")).headers.get(POLICY),
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
      "font-src 'self'; img-src 'self' data:; media-src 'self' data: blob:; " +
      "worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; " +
      "form-action 'self'; frame-ancestors 'none'; upgrade-insecure-requests",
  );
});

Deno.test("csp() directives replace the default ones of their name, and others are added", async () => {
  const app = new App()
    .use(
      csp({
        csp: [
          "img-src 'self' https://img.example",
          "frame-src https://pay.example",
        ],
      }),
    )
    .get("/", (ctx) => ctx.text("x"));
  const policy = (await ask(app, "/")).headers.get(POLICY) ?? "";
  equal(policy.match(/img-src/g)?.length, 1);
  match(policy, /img-src 'self' https:\/\/img\.example/);
  match(policy, /frame-src https:\/\/pay\.example/);
});

Deno.test("csp() may only report, and names where to", async () => {
  const app = new App()
    .use(csp({ reportOnly: true, reportTo: "/api/csp" }))
    .get("/", (ctx) => ctx.text("x"));
  const { headers } = await ask(app, "/");
  equal(headers.get(POLICY), null);
  match(
    headers.get(POLICY + "-report-only") ?? "",
    /report-to csp-endpoint; report-uri \/api\/csp$/,
  );
  equal(headers.get("reporting-endpoints"), 'csp-endpoint="/api/csp"');
});

Deno.test("csp() with nonces allows the scripts and styles of a rendered page, and no others", async () => {
  const app = new App().use(csp({ useNonce: true })).get(
    "/",
    (ctx) =>
      ctx.render(
        <html>
          <head>
            <style>{"body { color: red; }"}</style>
          </head>
          <body>
            <script>go()</script>
          </body>
        </html>,
      ),
  );
  const first = await ask(app, "/");
  const policy = first.headers.get(POLICY) ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  ok(nonce.length >= 16);
  ok(!policy.includes("unsafe-inline"));
  const html = await first.text();
  equal(html.match(new RegExp(`nonce="${nonce}"`, "g"))?.length, 2);
  notEqual((await ask(app, "/")).headers.get(POLICY), policy);
});

Deno.test("csp() with nonces falls back on responses that were not rendered", async () => {
  const app = new App().use(csp({ useNonce: true })).get(
    "/",
    (ctx) => ctx.json({}),
  );
  match(
    (await ask(app, "/")).headers.get(POLICY) ?? "",
    /script-src 'self' 'unsafe-inline'/,
  );
});

Deno.test("csp() covers error pages, with their nonce", async () => {
  const app = new App()
    .use(csp({ useNonce: true }))
    .onError("*", { component: () => <style>{"p {}"}</style> });
  const response = await ask(app, "/nowhere");
  equal(response.status, 404);
  match(response.headers.get(POLICY) ?? "", /'nonce-/);
});

Deno.test("csp() copes with responses whose headers are locked", async () => {
  const app = new App().use(csp()).get(
    "/",
    () => Response.redirect("http://localhost/x"),
  );
  const response = await ask(app, "/");
  equal(response.status, 302);
  ok(response.headers.has(POLICY));
});

Deno.test("cors() lets anyone read by default", async () => {
  const app = new App().use(cors()).get("/", (ctx) => ctx.text("x"));
  const { headers } = await ask(app, "/", {
    headers: { origin: "https://a.example" },
  });
  equal(headers.get("access-control-allow-origin"), "*");
  equal(headers.get("vary"), null);
});

Deno.test("cors() names an allowed origin and nobody else", async () => {
  for (
    const origin of [
      "https://a.example",
      ["https://a.example", "https://b.example"],
      (origin: string) => origin === "https://a.example" ? origin : null,
    ]
  ) {
    const app = new App()
      .use(cors({ origin, credentials: true, exposeHeaders: ["X-A", "X-B"] }))
      .get("/", () => new Response("x", { headers: { vary: "Accept" } }));
    const allowed = await ask(app, "/", {
      headers: { origin: "https://a.example" },
    });
    equal(
      allowed.headers.get("access-control-allow-origin"),
      "https://a.example",
    );
    equal(allowed.headers.get("access-control-allow-credentials"), "true");
    equal(allowed.headers.get("access-control-expose-headers"), "X-A,X-B");
    equal(allowed.headers.get("vary"), "Accept, Origin");
    const other = await ask(app, "/", {
      headers: { origin: "https://evil.example" },
    });
    equal(other.headers.get("access-control-allow-origin"), null);
  }
});

Deno.test("cors() answers preflight requests", async () => {
  const app = new App()
    .use(
      cors({
        origin: "https://a.example",
        allowMethods: ["POST"],
        maxAge: 600,
      }),
    )
    .post("/", (ctx) => ctx.text("x"));
  const response = await ask(app, "/", {
    method: "OPTIONS",
    headers: {
      origin: "https://a.example",
      "access-control-request-headers": "x-one, x-two",
    },
  });
  equal(response.status, 204);
  equal(response.headers.get("access-control-allow-methods"), "POST");
  equal(response.headers.get("access-control-allow-headers"), "x-one,x-two");
  equal(response.headers.get("access-control-max-age"), "600");
});

Deno.test("trailingSlashes() takes a slash away or adds it, and keeps the query", async () => {
  const location = async (mode: "always" | "never", path: string) => {
    const app = new App().use(trailingSlashes(mode)).get(
      "*",
      (ctx) => ctx.text("x"),
    );
    const response = await ask(app, path);
    return `${response.status} ${response.headers.get("location")}`;
  };
  equal(await location("never", "/a/?b=1"), "302 /a?b=1");
  equal(await location("never", "/a?b=1"), "200 null");
  equal(await location("never", "/"), "200 null");
  equal(await location("always", "/a?b=1"), "302 /a/?b=1");
  equal(await location("always", "/a/"), "200 null");
  equal(await location("never", "//evil.example/"), "302 /evil.example");
});
