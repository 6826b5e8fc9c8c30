import assert from "node:assert/strict";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { rowsWith } from "@/tests/support/traces.ts";
import { withApp } from "@/tests/support/with_app.ts";

const PATH = "/settings/neighbourhood";
const DAY = 24 * 60 * 60 * 1000;
/** In 강남구, written so that nothing else holds these digits. */
const HERE = { lat: "37.4971347", lon: "127.0271869" };
const FAR = { lat: "35.1587", lon: "129.1604" };

function stand(app: TestApp, as: Person, where: Record<string, string>) {
  return app.post(PATH, where, { as });
}

withApp(
  "a neighbourhood is confirmed in the own district, shown with its month, and lapses",
  async (app) => {
    const minji = await app.signUp({ name: "민지", region: "11680" });
    const badge = async () =>
      /동네 인증 \d{4}년 \d+월/.test((await app.get("/people/minji")).text);
    const before = await app.get(PATH, { as: minji });
    assert.deepEqual(await htmlErrors(before.text), []);
    assert.match(before.text, /자바스크립트가 켜져 있어야/);
    assert.equal(await badge(), false);
    const elsewhere = await stand(app, minji, FAR);
    assert.equal(elsewhere.status, 422);
    assert.match(elsewhere.text, /내 동네 밖에/);
    for (
      const where of [{}, { lat: "x", lon: "y" }, { lat: "91", lon: "1" }, {
        ...HERE,
        name: "민지",
      }, { lat: "1e1", lon: "NaN" }] as Record<string, string>[]
    ) {
      assert.equal((await stand(app, minji, where)).status, 422);
    }
    assert.equal(await badge(), false);
    assert.equal((await stand(app, minji, HERE)).location, PATH);
    assert.equal(await badge(), true);
    const after = await app.get(PATH, { as: minji });
    assert.match(after.text, /다시 인증하기|강남구에서 인증했어요/);
    assert.deepEqual(await htmlErrors(after.text), []);

    await app.post("/regions", { region: "26350" }, { as: minji });
    assert.equal(await badge(), false, "who has moved has not confirmed");
    await app.post("/regions", { region: "11680" }, { as: minji });
    assert.equal(await badge(), true);
    app.ports.clock.advance(31 * DAY);
    assert.equal(await badge(), false);
  },
  { NEIGHBOUR_DAYS: "30" },
);

withApp(
  "where somebody stood is neither in the database nor in the log",
  async (app) => {
    const minji = await app.signUp({ region: "11680" });
    await stand(app, minji, FAR);
    assert.equal((await stand(app, minji, HERE)).status, 303);
    for (
      const digits of [HERE.lat, HERE.lon, HERE.lat.slice(0, 6), "129.1604"]
    ) {
      assert.equal(await rowsWith(app, digits), "");
      const kept = JSON.stringify([
        app.ports.log.lines,
        await app.ports.kv.list([]),
      ]);
      assert.ok(!kept.includes(digits), digits);
    }
    assert.notEqual(
      await rowsWith(app, minji.email),
      "",
      "words are found where they are",
    );
  },
);

withApp(
  "only the page of the neighbourhood may ask where a device stands",
  async (app) => {
    const minji = await app.signUp();
    const policy = async (path: string) =>
      (await app.get(path, { as: minji })).headers.get("permissions-policy") ??
        "";
    assert.match(await policy(PATH), /geolocation=\(self\)/);
    for (const path of ["/", "/settings", "/settings/profile", "/rent"]) {
      assert.match(await policy(path), /geolocation=\(\)/);
    }
  },
);
