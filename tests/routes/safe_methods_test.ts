import assert from "node:assert/strict";
import { testApp } from "@/tests/support/app.ts";
import { readAll } from "@/tests/support/read_all.ts";
import { listRoutes } from "@/tests/support/routes.ts";

/*
 * One GET does: `/sign-in/with/:provider/callback`, where a provider sends browsers back to, since no
 * provider can post our form. What it does was asked for by a POST of the same browser, which the
 * state, used once, and its cookie prove (tests/routes/openid_refusals_test.ts). Without both it
 * changes nothing, as here.
 */
Deno.test("R29: no GET changes anything", async () => {
  const app = await testApp();
  try {
    const member = await app.signUp({ name: "민지" });
    const before = await readAll(app.ports.db);
    assert.ok(before.includes("민지"), "the rows are read");
    const paths = (await listRoutes()).map(({ path }) => path);
    for (const path of [...new Set(paths), "/people/minji"]) {
      const answer = await app.get(path, { as: member });
      assert.ok(answer.status < 500, `${path}: ${answer.status}`);
    }
    assert.equal(await readAll(app.ports.db), before);
  } finally {
    await app.close();
  }
});
