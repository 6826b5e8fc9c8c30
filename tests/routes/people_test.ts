import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { withApp } from "@/tests/support/with_app.ts";

withApp(
  "/people/:handle shows a neighbour, never their address",
  async (app) => {
    const { email } = await app.signUp({ name: "민지" });
    const { status, text } = await app.get("/people/minji");
    assert.equal(status, 200);
    assert.ok(text.includes("<h1") && text.includes("민지"));
    assert.ok(text.includes("서울 강남구"));
    assert.ok(!text.includes(email));
    assert.ok(!text.includes("argon2"));
  },
);

withApp("/people/:handle offers to edit to its owner alone", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  const subin = await app.signUp({ name: "수빈" });
  const edit = '<main id="main"';
  const inMain = (text: string) =>
    text.slice(text.indexOf(edit), text.indexOf("</main>"));
  const own = await app.get("/people/minji", { as: minji });
  assert.ok(inMain(own.text).includes('href="/settings/profile"'));
  const other = await app.get("/people/minji", { as: subin });
  assert.ok(!inMain(other.text).includes('href="/settings/profile"'));
});

withApp("/people/:handle of who has left is a readable stub", async (app) => {
  await app.signUp({ name: "민지" });
  await app.ports.db.query(
    sql`update members set withdrawn_at = now(), email = null`,
  );
  const { status, text } = await app.get("/people/minji");
  assert.equal(status, 200);
  assert.ok(text.includes("탈퇴유저"));
  assert.ok(!text.includes("민지"));
});

for (
  const handle of [
    "nobody",
    "%F0%9F%A5%81",
    "..%2f..%2fetc",
    "a".repeat(3000),
    "%27%20or%201=1--",
  ]
) {
  withApp(`/people/${handle.slice(0, 30)} is 404`, async (app) => {
    assert.equal((await app.get(`/people/${handle}`)).status, 404);
  });
}

withApp("/people/:handle with broken escapes or NUL is 400", async (app) => {
  assert.equal((await app.get("/people/%zz")).status, 400);
  assert.equal((await app.get("/people/%FF")).status, 400);
  assert.equal((await app.get("/people/%00")).status, 400);
});
