import assert from "node:assert/strict";
import { App } from "fresh";
import type { State } from "@/define.ts";
import { requireProof } from "@/guards.ts";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { withApp } from "@/tests/support/with_app.ts";

const MINUTE_MS = 60_000;

/** A page of the app's that asks for proof, answered for the browser of `as`. */
async function guarded(app: TestApp, as: Person, path = "/guarded") {
  const probe = new App<State>()
    .use(async (ctx) => {
      const token = as.cookies.get("session") ?? "";
      ctx.state.ports = app.ports;
      ctx.state.origin = ctx.url.origin;
      ctx.state.viewer = await app.ports.sessions.viewer(token);
      return await ctx.next();
    })
    .get("/guarded", requireProof(() => new Response("open")));
  const cookie = `session=${as.cookies.get("session")}`;
  const response = await probe.handler()(
    new Request(`http://localhost${path}`, { headers: { cookie } }),
  );
  await response.body?.cancel();
  return {
    status: response.status,
    location: response.headers.get("location") ?? "",
  };
}

withApp(
  "requireProof lets in who signed in within ten minutes, and leads others to show who they are and back",
  async (app) => {
    const member = await app.signUp();
    assert.equal((await guarded(app, member)).status, 200);
    app.ports.clock.advance(10 * MINUTE_MS);
    const later = await guarded(app, member, "/guarded?a=1");
    assert.equal(later.status, 303);
    assert.equal(
      later.location,
      "/settings/proof?next=%2Fguarded%3Fa%3D1",
    );
    const proof = await app.post("/settings/proof", {
      password: member.password,
      next: "/guarded?a=1",
    }, { as: member });
    assert.equal(proof.status, 303, proof.text);
    assert.equal(proof.location, "/guarded?a=1");
    app.ports.clock.advance(10 * MINUTE_MS - 1);
    assert.equal((await guarded(app, member)).status, 200);
    app.ports.clock.advance(1);
    assert.equal((await guarded(app, member)).status, 303);
  },
);

withApp(
  "a proof is worth nothing to another session of the same member",
  async (app) => {
    const member = await app.signUp();
    const elsewhere = { ...app.guest(), ...member, cookies: new Map() };
    await app.post("/sign-in", {
      email: member.email,
      password: member.password,
      next: "/",
    }, { as: elsewhere });
    app.ports.clock.advance(11 * MINUTE_MS);
    await app.post("/settings/proof", {
      password: member.password,
      next: "/",
    }, { as: member });
    assert.equal((await guarded(app, member)).status, 200);
    assert.equal((await guarded(app, elsewhere)).status, 303);
  },
);

withApp("the proof refuses a wrong password next to its field", async (app) => {
  const member = await app.signUp();
  app.ports.clock.advance(11 * MINUTE_MS);
  for (const password of ["", "incorrect horse", "x".repeat(9999)]) {
    const answer = await app.post("/settings/proof", {
      password,
      next: "/settings/profile",
    }, { as: member });
    assert.equal(answer.status, 422);
    assert.match(answer.text, /id="password-error"/);
    assert.match(answer.text, /name="next" value="\/settings\/profile"/);
  }
  assert.equal((await guarded(app, member)).status, 303);
});

withApp("the proof leads nowhere but into this yard", async (app) => {
  const member = await app.signUp();
  const answer = await app.post("/settings/proof", {
    password: member.password,
    next: "https://evil.example/",
  }, { as: member });
  assert.equal(answer.location, "/");
  assert.equal((await app.get("/settings/proof")).status, 303);
});

withApp("R25: whoever guesses in a stolen session has to wait", async (app) => {
  const member = await app.signUp();
  const guess = (password: string) =>
    app.post("/settings/proof", { password, next: "/settings" }, {
      as: member,
    });
  for (let n = 0; n < 10; n++) {
    assert.equal((await guess(`no ${n}`)).status, 422);
  }
  const refused = await guess(member.password);
  assert.equal(refused.status, 429);
  assert.ok(Number(refused.headers.get("retry-after")) > 0);
  app.ports.clock.advance(15 * MINUTE_MS);
  assert.equal((await guess(member.password)).status, 303);
});
