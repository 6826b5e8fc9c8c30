import assert from "node:assert/strict";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { withApp } from "@/tests/support/with_app.ts";

type Line = Record<string, unknown>;

function taken({ ports }: TestApp): Line[] {
  const lines = ports.log.lines.filter(({ message }) => message === "security")
    .map(({ fields }) => fields as Line);
  ports.log.lines.length = 0;
  return lines;
}

function signIn(app: TestApp, { email }: Person, password: string) {
  return app.post("/sign-in", { email, password }, { as: app.guest() });
}

withApp(
  "a try to sign in leaves a line, with who it was only when it was right",
  async (app) => {
    const member = await app.signUp();
    taken(app);
    await signIn(app, member, "wrong password");
    await signIn(app, member, member.password);
    const [wrong, right] = taken(app);
    assert.equal(wrong?.outcome, "refused");
    assert.equal(wrong?.member, undefined);
    assert.equal(right?.outcome, "done");
    assert.match(String(right?.member), /^[0-9a-f-]{36}$/);
    assert.equal(right?.led, "/");
    assert.ok("from" in (right ?? {}));
  },
);

withApp(
  "what changes how somebody signs in leaves a line, looks leave none",
  async (app) => {
    const member = await app.signUp();
    taken(app);
    await app.get("/settings/password", { as: member });
    await app.post("/settings/password", {}, { as: member });
    await app.post("/settings/profile", {}, { as: member });
    await app.post("/sign-out", {}, { as: member });
    assert.deepEqual(taken(app).map(({ path }) => path), [
      "/settings/password",
      "/sign-out",
    ]);
  },
);

withApp(
  "what the gate or staff's door refuses leaves a line too",
  async (app) => {
    const member = await app.signUp();
    taken(app);
    const { status } = await app.post("/admin/roles", {}, { as: member });
    assert.equal(status, 404);
    const [line] = taken(app);
    assert.deepEqual([line?.path, line?.outcome, line?.status], [
      "/admin/roles",
      "refused",
      404,
    ]);
  },
);

withApp("no line of the security log holds what was typed", async (app) => {
  const member = await app.signUp({ email: "private@example.com" });
  await signIn(app, member, "a very private word");
  const lines = JSON.stringify(taken(app));
  for (const word of ["private", member.password]) {
    assert.ok(!lines.includes(word), word);
  }
});
