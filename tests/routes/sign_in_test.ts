import assert from "node:assert/strict";
import type { TestApp } from "@/tests/support/app.ts";
import { withApp } from "@/tests/support/with_app.ts";

async function isSignedIn(app: TestApp, cookies: Map<string, string>) {
  const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
  const answer = await app.get("/settings/profile", { headers: { cookie } });
  return answer.status === 200;
}

withApp("POST /sign-in signs a member in and leads back", async (app) => {
  const { email, password } = await app.signUp();
  const person = app.guest();
  const answer = await app.post("/sign-in", {
    email,
    password,
    next: "/settings/profile",
  }, { as: person });
  assert.equal(answer.status, 303);
  assert.equal(answer.location, "/settings/profile");
  assert.ok(await isSignedIn(app, person.cookies));
});

withApp(
  "R26: POST /sign-in says the same of a wrong password and of an unknown address",
  async (app) => {
    const { email, password } = await app.signUp();
    const wrong = await app.post("/sign-in", {
      email,
      password: `${password}!`,
    });
    const unknown = await app.post("/sign-in", {
      email: "nobody@example.com",
      password,
    });
    assert.equal(wrong.status, 422);
    assert.equal(unknown.status, 422);
    assert.equal(
      wrong.text.replaceAll(email, "*"),
      unknown.text.replaceAll("nobody@example.com", "*"),
    );
    assert.ok(wrong.text.includes("이메일이나 비밀번호가 맞지 않아요"));
    assert.equal(wrong.headers.getSetCookie().length, 0);
  },
);

withApp(
  "POST /sign-in keeps the typed address and never the password",
  async (app) => {
    const { text } = await app.post("/sign-in", {
      email: "minji@example.com",
      password: "secret that is wrong",
      next: "/rent",
    });
    assert.ok(text.includes('value="minji@example.com"'));
    assert.ok(!text.includes("secret that is wrong"));
    assert.match(text, /name="next"[^>]*value="\/rent"/);
  },
);

withApp("POST /sign-in follows no `next` to another site", async (app) => {
  const { email, password } = await app.signUp();
  for (
    const next of ["https://evil.example", "//evil.example", "/\t/evil.example"]
  ) {
    const answer = await app.post("/sign-in", { email, password, next });
    assert.equal(answer.status, 303);
    assert.equal(answer.location, "/");
  }
});

withApp(
  "R27: POST /sign-in gives a new session and ends the one before",
  async (app) => {
    const member = await app.signUp();
    const before = new Map(member.cookies);
    assert.ok(await isSignedIn(app, before));
    await app.post("/sign-in", {
      email: member.email,
      password: member.password,
    }, { as: member });
    assert.notDeepEqual(member.cookies, before);
    assert.ok(await isSignedIn(app, member.cookies));
    assert.ok(!await isSignedIn(app, before));
  },
);

withApp(
  "R27: a session planted before signing in is worth nothing after",
  async (app) => {
    const { email, password } = await app.signUp();
    const victim = app.guest();
    const planted = "A".repeat(43);
    victim.cookies.set("session", planted);
    await app.post("/sign-in", { email, password }, { as: victim });
    assert.notEqual(victim.cookies.get("session"), planted);
    assert.ok(!await isSignedIn(app, new Map([["session", planted]])));
  },
);

withApp(
  "R27: a session that nobody uses for two weeks is over",
  async (app) => {
    const member = await app.signUp();
    assert.ok(await isSignedIn(app, member.cookies));
    app.ports.clock.advance(15 * 24 * 60 * 60 * 1000);
    assert.ok(!await isSignedIn(app, member.cookies));
  },
);

withApp(
  "R28: the session cookie is HttpOnly and SameSite, and no token stands in a page or an address",
  async (app) => {
    const member = app.guest();
    const answer = await app.post("/sign-up", {
      email: "minji@example.com",
      password: "correct horse battery",
      name: "민지",
      region: "11680",
      terms: "on",
    }, { as: member });
    const [cookie = ""] = answer.headers.getSetCookie();
    assert.match(
      cookie,
      /^session=[\w-]{43}; Max-Age=\d+; Path=\/; SameSite=Lax; HttpOnly$/,
    );
    const token = member.cookies.get("session") ?? "";
    assert.ok(!answer.location.includes(token));
    const page = await app.get("/settings/profile", { as: member });
    assert.ok(!page.text.includes(token));
  },
);

withApp(
  "R28: on https the cookie is __Host- and Secure, and a plain one is not believed",
  async (app) => {
    const headers = { origin: "https://yard.example" };
    const member = app.guest();
    await app.post("/sign-up", {
      email: "minji@example.com",
      password: "correct horse battery",
      name: "민지",
      region: "11680",
      terms: "on",
    }, { as: member, headers });
    const token = member.cookies.get("__Host-session");
    assert.ok(token);
    assert.ok(await isSignedIn(app, member.cookies));
    assert.ok(!await isSignedIn(app, new Map([["session", token]])));
  },
  { PUBLIC_ORIGIN: "https://yard.example" },
);

withApp(
  "POST /sign-out ends the session at once and forgets the cookie",
  async (app) => {
    const member = await app.signUp();
    const before = new Map(member.cookies);
    const answer = await app.post("/sign-out", {}, { as: member });
    assert.equal(answer.headers.get("clear-site-data"), '"storage"');
    assert.equal(answer.status, 303);
    assert.equal(answer.location, "/");
    assert.equal(member.cookies.get("session"), undefined);
    assert.ok(!await isSignedIn(app, before));
  },
);

withApp("POST /sign-out does no harm to a guest", async (app) => {
  assert.equal((await app.post("/sign-out", {})).status, 303);
});

withApp(
  "GET /sign-out is not allowed, so that no picture can sign anybody out",
  async (app) => {
    const member = await app.signUp();
    assert.equal((await app.get("/sign-out", { as: member })).status, 405);
    assert.ok(await isSignedIn(app, member.cookies));
  },
);

withApp("a forged or broken cookie is a guest's", async (app) => {
  for (
    const cookie of [
      "session=",
      "session=x",
      "session=%00",
      `session=${"A".repeat(43)}`,
      "session",
    ]
  ) {
    const answer = await app.get("/settings/profile", { headers: { cookie } });
    assert.equal(answer.status, 303, cookie);
  }
});
