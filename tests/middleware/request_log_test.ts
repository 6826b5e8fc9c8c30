import assert from "node:assert/strict";
import { withApp } from "@/tests/support/with_app.ts";

withApp(
  "every request leaves one line: who, what, how it ended, and nothing that was looked for",
  async (app) => {
    const member = await app.signUp({ name: "민지" });
    app.ports.log.lines.length = 0;
    const answer = await app.get("/people/minji?q=private", { as: member });
    const lines = app.ports.log.lines.filter(({ message }) =>
      message === "request"
    );
    assert.equal(lines.length, 1);
    const fields = lines[0]?.fields as Record<string, unknown>;
    assert.equal(fields.id, answer.headers.get("x-request-id"));
    assert.equal(fields.method, "GET");
    assert.equal(fields.path, "/people/minji");
    assert.equal(fields.status, 200);
    assert.equal(typeof fields.ms, "number");
    assert.match(String(fields.member), /^[0-9a-f-]{36}$/);
    assert.ok(!JSON.stringify(lines).includes("private"));
  },
);

withApp(
  "the log never holds a password, an address or a session",
  async (app) => {
    const member = await app.signUp();
    await app.post("/sign-in", {
      email: member.email,
      password: "wrong password",
    });
    await app.get("/settings/profile", { as: member });
    const lines = JSON.stringify(app.ports.log.lines);
    const token = member.cookies.get("session") ?? "no token";
    for (
      const secret of [member.email, member.password, "wrong password", token]
    ) {
      assert.ok(!lines.includes(secret));
    }
  },
);

withApp("the log holds no token of a link in a letter", async (app) => {
  const token = `${"x".repeat(36)}.${"y".repeat(120)}.${"z".repeat(43)}`;
  await app.get(`/somewhere/${token}/there`);
  const lines = JSON.stringify(app.ports.log.lines);
  assert.ok(lines.includes("/somewhere/…/there"), lines);
});
