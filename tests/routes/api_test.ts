import assert from "node:assert/strict";
import { decodeJwt } from "jose";
import { sql } from "@/db/db.ts";
import {
  ACCESS_MS,
  GRACE_MS,
  PROGRAM_MS,
  REFRESH_MS,
} from "@/domain/accounts/api_token.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { type Person, type TestApp, testApp } from "@/tests/support/app.ts";
import { emptyYard } from "@/tests/support/empty_yard.ts";
import { TENT } from "@/tests/support/items.ts";
import { readAll } from "@/tests/support/read_all.ts";
import { inquire } from "@/tests/support/rooms.ts";

const HERE = "http://localhost";

interface Grant {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  token_type: string;
  scope: string;
}

/** What an answer says that is none; `error` is OAuth's word for it. */
interface Refusal {
  problem: string;
  message: string;
  error?: string;
  fields?: Record<string, string>;
}

interface Reply<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

interface RoomPage {
  rooms: { about: { title: string }; last: { body: string } }[];
}

interface ItemPage {
  items: { id: string }[];
  hasNext: boolean;
}

interface Heard {
  messages: { body: string }[];
}

/** A program: no browser, no cookies, no word where it comes from. What it gets is a refusal, if it expects nothing else. */
async function ask<Body = Refusal>(
  app: TestApp,
  path: string,
  { token, method = "GET", body, headers = {} }: {
    token?: string;
    method?: string;
    body?: BodyInit;
    headers?: Record<string, string>;
  } = {},
): Promise<Reply<Body>> {
  const response = await app.fetch(
    new Request(HERE + path, {
      method,
      body,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
    }),
  );
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith("{") ? JSON.parse(text) : text,
  };
}

/** Tokens, or a refusal. */
function exchange(
  app: TestApp,
  refresh_token: string,
): Promise<Reply<Partial<Grant & Refusal>>> {
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token,
  });
  return ask(app, "/api/token", { method: "POST", body });
}

/** A member lets a program in, as the form does; answers the token that is shown once. */
async function letIn(
  app: TestApp,
  as: Person,
  scope: "read" | "write" = "read",
): Promise<string> {
  const form = { name: "알림 봇", scope };
  const { status, text } = await app.post("/settings/tokens", form, { as });
  assert.equal(status, 200, text);
  const token = />\s*(eyJ[\w.-]+)\s*</.exec(text)?.[1];
  assert.ok(token, text);
  return token;
}

async function grant(app: TestApp, refresh: string): Promise<Grant> {
  const { status, body } = await exchange(app, refresh);
  assert.equal(status, 200, JSON.stringify(body));
  return body as Grant;
}

type Case = [name: string, body: (app: TestApp) => Promise<void>];
const cases: Case[] = [];

function api(...entry: Case) {
  cases.push(entry);
}

async function say<Body = Refusal>(
  app: TestApp,
  room: string,
  message: unknown,
  token: string,
) {
  return await ask<Body>(app, `${room}/messages`, {
    token,
    method: "POST",
    body: JSON.stringify(message),
    headers: { "content-type": "application/json" },
  });
}

/** Bada asks about somebody's tent; answers her, and their room as programs address it. */
async function talk(app: TestApp): Promise<{ bada: Person; room: string }> {
  const minji = await app.signUp();
  const { location: item } = await app.post("/rent/new", TENT, { as: minji });
  const bada = await app.signUp();
  const room = await inquire(app, { path: item, as: bada });
  return { bada, room: room.replace("/chat/", "/api/rooms/") };
}

function letters({ ports: { db } }: TestApp) {
  return db.query(sql`
    select kind, data from account_letters where kind = 'token_replayed'`);
}

api(
  "a program exchanges its refresh token and learns whom it acts for",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const tokens = await grant(app, await letIn(app, minji));
    assert.equal(tokens.token_type, "Bearer");
    assert.equal(tokens.expires_in, 900);
    assert.equal(tokens.scope, "read");
    const me = await ask<{ name: string }>(app, "/api/me", {
      token: tokens.access_token,
    });
    assert.equal(me.status, 200);
    assert.equal(me.body.name, "민지");
    assert.equal(me.headers.get("cache-control"), "private, no-store");
    assert.ok(!("email" in me.body));
    const list = await app.get("/settings/tokens", { as: minji });
    assert.match(list.text, /알림 봇/);
    assert.match(list.text, /마지막 사용/);
    assert.ok(!list.text.includes("eyJ"), "the token is shown once");
  },
);

api(
  "without a token, or with a wrong one, every address is 401 and says what to show",
  async (app) => {
    const minji = await app.signUp();
    const refresh = await letIn(app, minji);
    const { access_token } = await grant(app, refresh);
    const [head, claims] = access_token.split(".");
    const wrong = [
      "x",
      `${head}.${claims}.`,
      `${access_token}x`,
      refresh,
      await app.ports.tokens.sign("confirmation", {
        id: crypto.randomUUID(),
        subject: crypto.randomUUID(),
        claims: {},
        lifetimeMs: 1000,
      }),
      await app.ports.tokens.sign("api access", {
        id: crypto.randomUUID(),
        subject: crypto.randomUUID(),
        claims: {},
        lifetimeMs: 1000,
      }),
    ];
    for (
      const path of [
        "/api/me",
        "/api/rent/items",
        "/api/rooms",
        "/api/rooms/x/messages",
      ]
    ) {
      const none = await ask(app, path);
      assert.equal(none.status, 401, path);
      assert.equal(none.body.problem, "TokenNeeded");
      assert.match(none.headers.get("www-authenticate") ?? "", /^Bearer realm/);
    }
    for (const token of wrong) {
      const refused = await ask(app, "/api/me", { token });
      assert.equal(refused.status, 401, token);
      assert.equal(refused.body.problem, "TokenRefused");
      assert.match(
        refused.headers.get("www-authenticate") ?? "",
        /invalid_token/,
      );
    }
    for (
      const authorization of [
        "Basic eDp5",
        access_token,
        `Bearer ${access_token} x`,
        `Bearer a,Bearer ${access_token}`,
        "",
      ]
    ) {
      const { status } = await ask(app, "/api/me", {
        headers: { authorization },
      });
      assert.equal(status, 401, authorization);
    }
  },
);

api("an access token is over after a quarter of an hour", async (app) => {
  const minji = await app.signUp();
  const { access_token: token } = await grant(app, await letIn(app, minji));
  app.ports.clock.advance(ACCESS_MS - 2000);
  assert.equal((await ask(app, "/api/me", { token })).status, 200);
  app.ports.clock.advance(3000);
  assert.equal((await ask(app, "/api/me", { token })).status, 401);
});

api(
  "a program that keeps silent for two months is out, and every one after a year",
  async (app) => {
    const minji = await app.signUp();
    const silent = await letIn(app, minji);
    app.ports.clock.advance(REFRESH_MS + 1000);
    assert.equal((await exchange(app, silent)).body.error, "invalid_grant");
    const bada = await app.signUp();
    let refresh = await letIn(app, bada);
    for (let at = 0; at + REFRESH_MS / 2 < PROGRAM_MS; at += REFRESH_MS / 2) {
      refresh = (await grant(app, refresh)).refresh_token;
      app.ports.clock.advance(REFRESH_MS / 2);
    }
    app.ports.clock.advance(REFRESH_MS / 10);
    assert.equal((await exchange(app, refresh)).status, 400);
    assert.deepEqual(await letters(app), [], "being over is no theft");
  },
);

api("scope read may not write, and nothing is written", async (app) => {
  const { bada, room } = await talk(app);
  const reader = await grant(app, await letIn(app, bada, "read"));
  const refused = await say(
    app,
    room,
    { body: "안녕하세요" },
    reader.access_token,
  );
  assert.equal(refused.status, 403);
  assert.equal(refused.body.problem, "ScopeMissing");
  assert.match(
    refused.headers.get("www-authenticate") ?? "",
    /insufficient_scope/,
  );
  const writer = await grant(app, await letIn(app, bada, "write"));
  assert.equal(writer.scope, "read write");
  const sent = await say<{ seq: number }>(
    app,
    room,
    { body: "안녕하세요", cid: "program-1" },
    writer.access_token,
  );
  assert.equal(sent.status, 201);
  const again = await say(
    app,
    room,
    { body: "안녕하세요", cid: "program-1" },
    writer.access_token,
  );
  assert.deepEqual(again.body, { seq: sent.body.seq, repeated: true });
  const heard = await ask<Heard>(app, `${room}/messages?after=0`, {
    token: reader.access_token,
  });
  assert.deepEqual(
    heard.body.messages.map(({ body }) => body),
    ["안녕하세요"],
  );
  const rooms = await ask<RoomPage>(app, "/api/rooms", {
    token: reader.access_token,
  });
  const [listed] = rooms.body.rooms;
  assert.equal(listed?.about.title, TENT.title);
  assert.equal(listed?.last.body, "안녕하세요");
  const later = await ask<Heard>(
    app,
    `${room}/messages?after=${sent.body.seq}`,
    {
      token: reader.access_token,
    },
  );
  assert.deepEqual(later.body.messages, []);
});

api("strangers' programs find no room, and write into none", async (app) => {
  const { room } = await talk(app);
  const stranger = await grant(
    app,
    await letIn(app, await app.signUp(), "write"),
  );
  const token = stranger.access_token;
  assert.equal((await ask(app, `${room}/messages`, { token })).status, 404);
  assert.equal((await say(app, room, { body: "hi" }, token)).status, 404);
  const rooms = await ask(app, "/api/rooms", { token });
  assert.deepEqual(rooms.body, { rooms: [], page: 1, hasNext: false });
});

api(
  "lists what /rent lists, twelve to a page, with the same filters",
  async (app) => {
    const minji = await app.signUp();
    for (let n = 1; n <= 13; n++) {
      await app.post("/rent/new", { ...TENT, title: `천막 ${n}번` }, {
        as: minji,
      });
    }
    const { access_token: token } = await grant(app, await letIn(app, minji));
    const list = (page: number) =>
      ask<ItemPage>(app, `/api/rent/items?q=천막&page=${page}`, { token });
    const first = await list(1);
    assert.equal(first.body.items.length, 12);
    assert.equal(first.body.hasNext, true);
    const second = await list(2);
    assert.equal(second.body.items.length, 1);
    assert.equal(second.body.hasNext, false);
    const id = first.body.items[0]?.id;
    const item = await ask<{ owner: { name: string } }>(
      app,
      `/api/rent/items/${id}`,
      { token },
    );
    assert.equal(item.status, 200);
    assert.equal(item.body.owner.name, minji.name);
    assert.ok(!("id" in item.body.owner));
    const bad = await ask(app, "/api/rent/items?sort=bogus", { token });
    assert.equal(bad.status, 422);
    assert.ok((bad.body.fields?.sort ?? "").length > 5);
    for (
      const path of [
        "/api/rent/items/none",
        "/api/rent/items?page=0",
        "/api/nothing",
      ]
    ) {
      const missing = await ask(app, path, { token });
      assert.equal(missing.status, 404, path);
      assert.equal(missing.body.problem, "NotFound", path);
    }
  },
);

api(
  "a body that is no form and no flat object of texts is refused, and nothing is written",
  async (app) => {
    const { bada, room } = await talk(app);
    const { access_token: token } = await grant(
      app,
      await letIn(app, bada, "write"),
    );
    const cases: [unknown, number][] = [
      [[], 400],
      ["text", 400],
      [null, 400],
      [{ body: 5 }, 400],
      [{ body: { deep: "x" } }, 400],
      [{ body: "hi", role: "admin" }, 422],
      [{ body: "" }, 422],
      [{ body: "x".repeat(2001) }, 422],
      [{ body: "x".repeat(70_000) }, 413],
      [{ body: "hi", cid: "short" }, 422],
    ];
    for (const [message, status] of cases) {
      const reply = await say(app, room, message, token);
      assert.equal(reply.status, status, JSON.stringify(message).slice(0, 60));
      assert.ok(reply.body.message.length > 5);
    }
    const proto = await ask(app, `${room}/messages`, {
      token,
      method: "POST",
      body: '{"body":"hi","__proto__":"x"}',
      headers: { "content-type": "application/json" },
    });
    assert.equal(proto.status, 422);
    const heard = await ask<Heard>(app, `${room}/messages`, { token });
    assert.deepEqual(heard.body.messages, []);
    assert.equal(
      (await ask(app, `${room}/messages?after=-1`, { token })).status,
      400,
    );
  },
);

api(
  "R29: a program with cookies is held to the rules for browsers",
  async (app) => {
    const minji = await app.signUp();
    const { access_token: token } = await grant(
      app,
      await letIn(app, minji, "write"),
    );
    const cookie = [...minji.cookies].map((pair) => pair.join("=")).join("; ");
    const post = (headers: Record<string, string>, withToken = true) =>
      ask(app, "/api/rooms/none/messages", {
        ...(withToken ? { token } : {}),
        method: "POST",
        body: new URLSearchParams({ body: "hi" }),
        headers,
      });
    assert.equal(
      (await post({})).status,
      404,
      "without cookies it reaches the room",
    );
    const foreign: Record<string, string>[] = [
      { cookie },
      { cookie: "theme=dark" },
      { origin: "https://evil.example" },
      { "sec-fetch-site": "cross-site" },
      {
        cookie,
        origin: "https://evil.example",
        "sec-fetch-site": "cross-site",
      },
    ];
    for (const headers of foreign) {
      const reply = await post(headers);
      assert.equal(reply.status, 403, JSON.stringify(headers));
      assert.equal(reply.body.problem, "Forbidden");
    }
    const own = { cookie, origin: HERE, "sec-fetch-site": "same-origin" };
    assert.equal((await post(own)).status, 404, "our own page may use a token");
    assert.equal((await post(own, false)).status, 401, "a cookie is no token");
    const read = await ask(app, "/api/me", { headers: { cookie } });
    assert.equal(read.status, 401);
  },
);

api("R23: a token opens nothing but /api", async (app) => {
  const minji = await app.signUp();
  const { access_token: token } = await grant(
    app,
    await letIn(app, minji, "write"),
  );
  for (
    const path of [
      "/settings/profile",
      "/settings/tokens",
      "/chat",
      "/my/items",
      "/rent/new",
    ]
  ) {
    const { status, headers } = await ask(app, path, { token });
    assert.equal(status, 303, path);
    assert.match(headers.get("location") ?? "", /^\/sign-in/, path);
  }
  for (
    const path of [
      "/settings/tokens",
      "/settings/connections",
      "/rent/new",
      "/sign-out",
    ]
  ) {
    const { status } = await ask(app, path, {
      token,
      method: "POST",
      body: new URLSearchParams(),
    });
    assert.equal(status, 403, path);
  }
});

api("R22: revocation and a ban bite within a second", async (app) => {
  const minji = await app.signUp();
  const revoked = await grant(app, await letIn(app, minji));
  const banned = await grant(app, await letIn(app, minji, "write"));
  const at = (token: string) => ask(app, "/api/me", { token });
  assert.equal((await at(revoked.access_token)).status, 200);
  assert.equal((await at(banned.access_token)).status, 200);
  const [first] = await app.ports.db.query<{ id: string }>(sql`
    select id from api_tokens order by id limit 1`);
  const removal = `/settings/tokens/${shortId(first?.id ?? "")}/removal`;
  assert.equal(
    (await app.post(removal, {}, { as: await app.signUp() })).status,
    404,
  );
  assert.equal((await at(revoked.access_token)).status, 200);
  assert.equal((await app.post(removal, {}, { as: minji })).status, 303);
  assert.equal((await at(revoked.access_token)).status, 401, "at once here");
  assert.equal(
    (await exchange(app, revoked.refresh_token)).body.error,
    "invalid_grant",
  );
  await app.ports.db.query(sql`update members set banned_at = now()`);
  app.ports.clock.advance(1000);
  const shutOut = await at(banned.access_token);
  assert.equal(shutOut.status, 403);
  assert.equal(shutOut.body.problem, "Banned");
  assert.equal((await exchange(app, banned.refresh_token)).status, 400);
});

api(
  "who may only look, by their standing, may do no more by a program, which is told why",
  async (app) => {
    const minji = await app.signUp();
    const { access_token: token } = await grant(
      app,
      await letIn(app, minji, "write"),
    );
    for (
      const [problem, change] of [
        [
          "Suspended",
          sql`update members set suspended_until = ${new Date(
            app.ports.clock.now().getTime() + PROGRAM_MS,
          )}`,
        ],
        [
          "Unconfirmed",
          sql`update members set suspended_until = null, email_confirmed_at = null`,
        ],
      ] as const
    ) {
      await app.ports.db.query(change);
      app.ports.clock.advance(1000);
      assert.equal((await ask(app, "/api/me", { token })).status, 200);
      const refused = await say(
        app,
        "/api/rooms/none",
        { body: "hi" },
        token,
      );
      assert.equal(refused.status, 403);
      assert.equal(refused.body.problem, problem);
      assert.ok(refused.body.message.length > 5);
    }
  },
);

api(
  "the same refresh token twice within half a minute gets the same successor",
  async (app) => {
    const minji = await app.signUp();
    const first = await letIn(app, minji);
    const both = await Promise.all([
      exchange(app, first),
      exchange(app, first),
    ]);
    assert.deepEqual(both.map(({ status }) => status), [200, 200]);
    const [a, b] = both.map(({ body }) => decodeJwt(body.refresh_token ?? ""));
    assert.deepEqual([a?.turn, a?.secret], [b?.turn, b?.secret]);
    const [row] = await app.ports.db.query<{ turn: number }>(
      sql`select turn from api_tokens`,
    );
    assert.equal(row?.turn, 1, "one turn was counted");
    app.ports.clock.advance(GRACE_MS - 1000);
    const late = await grant(app, first);
    // Whichever answer arrived, the chain goes on.
    await grant(app, late.refresh_token);
    assert.deepEqual(await letters(app), []);
  },
);

api(
  "a refresh token that comes again later shuts its program out and tells the member",
  async (app) => {
    const minji = await app.signUp();
    const stolen = await letIn(app, minji);
    const honest = await grant(app, stolen);
    assert.equal(
      (await ask(app, "/api/me", { token: honest.access_token })).status,
      200,
    );
    app.ports.clock.advance(GRACE_MS + 1000);
    const replay = await exchange(app, stolen);
    assert.equal(replay.status, 400);
    assert.equal(replay.body.error, "invalid_grant");
    assert.equal((await exchange(app, honest.refresh_token)).status, 400);
    assert.equal(
      (await ask(app, "/api/me", { token: honest.access_token })).status,
      401,
    );
    assert.deepEqual(await letters(app), [
      { kind: "token_replayed", data: { program: "알림 봇" } },
    ]);
    await exchange(app, stolen);
    assert.equal((await letters(app)).length, 1, "told once");
  },
);

api(
  "a thief who is faster is caught by the owner's next exchange",
  async (app) => {
    const minji = await app.signUp();
    const first = await letIn(app, minji);
    const thief = await grant(app, first);
    await grant(app, thief.refresh_token);
    app.ports.clock.advance(1000);
    // Two turns behind is no second thread.
    assert.equal((await exchange(app, first)).status, 400);
    assert.equal((await letters(app)).length, 1);
    assert.equal(
      (await ask(app, "/api/me", { token: thief.access_token })).status,
      401,
    );
  },
);

api(
  "a program gives its tokens back; one that nobody holds is answered alike",
  async (app) => {
    const minji = await app.signUp();
    const giveBack = (token: string) =>
      ask(app, "/api/token/revocation", {
        method: "POST",
        body: new URLSearchParams({ token }),
      });
    for (const which of ["refresh_token", "access_token"] as const) {
      const tokens = await grant(app, await letIn(app, minji));
      assert.equal((await giveBack(tokens[which])).status, 200);
      assert.equal((await exchange(app, tokens.refresh_token)).status, 400);
      assert.equal(
        (await ask(app, "/api/me", { token: tokens.access_token })).status,
        401,
      );
    }
    assert.equal((await giveBack("nobody's")).status, 200);
    assert.equal((await giveBack("")).status, 400);
    assert.deepEqual(await letters(app), []);
  },
);

api(
  "what an exchange does not understand is said in OAuth's words",
  async (app) => {
    const post = (form: Record<string, string>) =>
      ask(app, "/api/token", {
        method: "POST",
        body: new URLSearchParams(form),
      });
    const cases: [Record<string, string>, string][] = [
      [{}, "unsupported_grant_type"],
      [
        { grant_type: "password", refresh_token: "x" },
        "unsupported_grant_type",
      ],
      [{ grant_type: "refresh_token" }, "invalid_request"],
      [
        { grant_type: "refresh_token", refresh_token: "x", scope: "write" },
        "invalid_request",
      ],
      [{ grant_type: "refresh_token", refresh_token: "x" }, "invalid_grant"],
    ];
    for (const [form, error] of cases) {
      const reply = await post(form);
      assert.equal(reply.status, 400);
      assert.equal(reply.body.error, error, JSON.stringify(form));
      assert.equal(reply.headers.get("cache-control"), "no-store");
    }
  },
);

api(
  "/settings/tokens asks for a name and a fresh proof, and takes twenty programs",
  async (app) => {
    const minji = await app.signUp();
    const nameless = await app.post("/settings/tokens", {
      name: "",
      scope: "admin",
    }, { as: minji });
    assert.equal(nameless.status, 422);
    assert.equal(nameless.text.match(/<p[^>]*role="alert"/g)?.length, 2);
    for (let n = 0; n < 20; n++) await letIn(app, minji);
    const more = await app.post("/settings/tokens", {
      name: "more",
      scope: "read",
    }, { as: minji });
    assert.equal(more.status, 422);
    assert.match(more.text, /20개까지/);
    app.ports.clock.advance(11 * 60_000);
    const late = await app.post("/settings/tokens", {
      name: "late",
      scope: "read",
    }, { as: minji });
    assert.match(late.location, /^\/settings\/proof/);
  },
);

api("tokens are kept as hashes, and none is ever logged", async (app) => {
  const minji = await app.signUp();
  const refresh = await letIn(app, minji);
  const tokens = await grant(app, refresh);
  await ask(app, "/api/me", { token: tokens.access_token });
  await ask(app, "/api/me", { token: `${tokens.access_token}x` });
  const rows = await readAll(app.ports.db);
  const lines = JSON.stringify(app.ports.log.lines);
  for (const token of [refresh, tokens.refresh_token, tokens.access_token]) {
    const { secret } = decodeJwt(token);
    for (
      const part of [token, token.split(".")[2] ?? "", String(secret ?? token)]
    ) {
      assert.ok(!rows.includes(part), "in the database");
      assert.ok(!lines.includes(part), "in the log");
    }
  }
});

Deno.test("programs", async (t) => {
  const app = await testApp({ env: { LIMIT_SCALE: "100" } });
  try {
    for (const [name, body] of cases) {
      await emptyYard(app.ports.db);
      await t.step(name, () => body(app));
    }
  } finally {
    await app.close();
  }
});
