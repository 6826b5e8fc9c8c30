import assert from "node:assert/strict";
import { withApp } from "@/tests/support/with_app.ts";

withApp(
  "what nobody foresaw is a designed page without a word about the inside",
  async (app) => {
    const member = await app.signUp();
    app.ports.sessions.viewer = () => {
      throw new Error("secret inside at line 7");
    };
    app.ports.clock.advance(2000);
    const { status, text, headers } = await app.get("/about?q=private", {
      as: member,
    });
    assert.equal(status, 500);
    assert.ok(text.includes("저희 쪽에 문제가 생겼어요"));
    assert.ok(!text.includes("secret inside"));
    assert.ok(!/\bat .*\.tsx?:/.test(text), "no stack");
    assert.ok(
      headers.get("content-security-policy")?.includes("default-src 'self'"),
    );
    const [error = "", ...others] = app.ports.log.takeErrors();
    assert.equal(others.length, 0);
    assert.ok(error.includes("secret inside"), "the log has it");
    assert.ok(error.includes(headers.get("x-request-id") ?? "none"));
    assert.ok(!error.includes("private"));
  },
);

withApp(
  "a refusal is a page in the person's language, and no error in the log",
  async (app) => {
    const headers = { "accept-language": "en" };
    for (
      const [path, status] of [["/nothing", 404], ["/%zz", 400], [
        "/sign-out",
        405,
      ]] as const
    ) {
      const answer = await app.get(path, { headers });
      assert.equal(answer.status, status);
      assert.ok(answer.text.includes('<html lang="en"'), path);
      assert.ok(answer.text.includes("<h1"), path);
    }
  },
);

withApp("a script that asks for JSON is refused in JSON", async (app) => {
  const headers = { accept: "application/json" };
  const answer = await app.post("/preferences", { theme: "purple" }, {
    headers,
  });
  assert.equal(answer.status, 422);
  assert.equal(JSON.parse(answer.text).problem, "Invalid");
});
