import assert from "node:assert/strict";
import { App } from "fresh";
import { isFromHere } from "@/middleware/origin_gate.ts";
import { testApp } from "@/tests/support/app.ts";
import { listRoutes, type RouteCase } from "@/tests/support/routes.ts";

const HERE = "http://localhost";

/** What the browser of somebody on another page sends with a form, and what no browser sends. */
const STRANGERS: Record<string, Record<string, string>> = {
  "no word at all": {},
  "another site": {
    "sec-fetch-site": "cross-site",
    origin: "https://evil.example",
  },
  "another site, old browser": { origin: "https://evil.example" },
  "a page without origin": { "sec-fetch-site": "cross-site", origin: "null" },
  "a page without origin, old browser": { origin: "null" },
  "a sibling host": {
    "sec-fetch-site": "same-site",
    origin: "http://a.localhost",
  },
  "a sibling that names us": { "sec-fetch-site": "same-site", origin: HERE },
  "another port": { origin: `${HERE}:8001` },
  "another scheme": { origin: "https://localhost" },
  "a look-alike suffix": { origin: "http://localhost.evil.example" },
  "a look-alike prefix": { origin: "http://evil-localhost" },
  "a look-alike user": { origin: "http://localhost@evil.example" },
  "our origin with a path": { origin: `${HERE}/` },
  "our origin in capitals": { origin: "HTTP://LOCALHOST" },
  "two origins": { origin: `${HERE}, https://evil.example` },
  "an empty origin": { origin: "" },
  "a bookmark": { "sec-fetch-site": "none" },
  "another site that claims ours": {
    "sec-fetch-site": "cross-site",
    origin: HERE,
  },
  "ours that claims another": {
    "sec-fetch-site": "same-origin",
    origin: "https://evil.example",
  },
};

const NEIGHBOURS: Record<string, Record<string, string>> = {
  "our page": { "sec-fetch-site": "same-origin", origin: HERE },
  "our page, without origin": { "sec-fetch-site": "same-origin" },
  "our page, old browser": { origin: HERE },
  "our origin, typed by hand": { "sec-fetch-site": "none", origin: HERE },
};

for (const [who, headers] of Object.entries(STRANGERS)) {
  Deno.test(`isFromHere() does not believe ${who}`, () => {
    assert.equal(isFromHere(new Headers(headers), HERE), false);
  });
}

for (const [who, headers] of Object.entries(NEIGHBOURS)) {
  Deno.test(`isFromHere() believes ${who}`, () => {
    assert.equal(isFromHere(new Headers(headers), HERE), true);
  });
}

type Ask = (request: Request) => Promise<Response>;

/**
 * What gets past the gate, and is met by the next door: a program at its own addresses. It has no
 * browser to say where it comes from, and no cookie that anybody could ride on, so it is asked for a token.
 */
function isProgram(path: string, headers: Headers): boolean {
  return path.startsWith("/api/") && !headers.has("cookie") &&
    !headers.has("origin") && !headers.has("sec-fetch-site");
}

/** Which strangers get past the gate of which route. */
async function findLeaks(
  ask: Ask,
  routes: readonly Pick<RouteCase, "method" | "path">[],
): Promise<string[]> {
  const leaks: string[] = [];
  for (const { method, path } of routes) {
    for (const [who, headers] of Object.entries(STRANGERS)) {
      const request = new Request(HERE + path, {
        method,
        headers,
        body: new URLSearchParams(),
      });
      const response = await ask(request);
      await response.body?.cancel();
      const refused = isProgram(path, request.headers) ? [400, 401] : [403];
      if (!refused.includes(response.status)) {
        leaks.push(`${method} ${path} from ${who}: ${response.status}`);
      }
    }
  }
  return leaks;
}

Deno.test("R29: every unsafe route refuses every stranger, with or without a session", async () => {
  const app = await testApp();
  try {
    const member = await app.signUp();
    const cookie = [...member.cookies].map((pair) => pair.join("=")).join("; ");
    const unsafe = (await listRoutes()).filter(({ method }) =>
      method !== "GET"
    );
    assert.ok(unsafe.length >= 6, "the route table was read");
    const asMember: Ask = (request) => {
      request.headers.set("cookie", cookie);
      return app.fetch(request);
    };
    assert.deepEqual(await findLeaks(app.fetch, unsafe), []);
    assert.deepEqual(await findLeaks(asMember, unsafe), []);
  } finally {
    await app.close();
  }
});

Deno.test("R29: the same routes let our own pages in", async () => {
  const app = await testApp();
  try {
    const unsafe = (await listRoutes()).filter(({ method }) =>
      method !== "GET"
    );
    for (const { method, path } of unsafe) {
      for (const [who, headers] of Object.entries(NEIGHBOURS)) {
        const response = await app.fetch(
          new Request(HERE + path, {
            method,
            headers,
            body: new URLSearchParams(),
          }),
        );
        await response.body?.cancel();
        assert.notEqual(response.status, 403, `${method} ${path} from ${who}`);
      }
    }
  } finally {
    await app.close();
  }
});

Deno.test("R29†: the search for leaks finds an app without a gate", async () => {
  const open = new App().post("/open", () => new Response("done")).handler();
  const leaks = await findLeaks((request) => open(request), [
    { method: "POST", path: "/open" },
  ]);
  assert.equal(leaks.length, Object.keys(STRANGERS).length);
});

Deno.test("R18: a socket may be opened by our own pages only", async () => {
  const app = await testApp();
  const upgrade = { connection: "Upgrade", upgrade: "websocket" };
  try {
    for (const [who, headers] of Object.entries(STRANGERS)) {
      const request = new Request(`${HERE}/`, {
        headers: { ...upgrade, ...headers },
      });
      assert.equal((await app.fetch(request)).status, 403, who);
    }
    const request = new Request(`${HERE}/`, {
      headers: { ...upgrade, origin: HERE },
    });
    assert.notEqual((await app.fetch(request)).status, 403);
  } finally {
    await app.close();
  }
});

Deno.test("with PUBLIC_ORIGIN, that origin is ours and the request's own host is not", async () => {
  const app = await testApp({ env: { PUBLIC_ORIGIN: "https://yard.example" } });
  try {
    const post = (origin: string) =>
      app.post("/preferences", { theme: "dark" }, {
        headers: { origin, "sec-fetch-site": "same-origin" },
      });
    assert.equal((await post("https://yard.example")).status, 303);
    assert.equal((await post(HERE)).status, 403);
  } finally {
    await app.close();
  }
});
