import assert from "node:assert/strict";
import { withApp } from "@/tests/support/with_app.ts";

withApp(
  "/regions leads a guest from 시·도 to 시·군·구 to the things there",
  async (app) => {
    const first = await app.get("/regions");
    assert.equal(first.status, 200);
    assert.ok(first.text.includes('href="/regions?province=26"'));
    const second = await app.get("/regions?province=26");
    assert.ok(second.text.includes('href="/rent?region=26350"'));
    assert.ok(second.text.includes("해운대구"));
    assert.ok(
      !second.text.includes('value="26350"'),
      "a guest has no district to change",
    );
  },
);

withApp("POST /regions makes a district a member's own", async (app) => {
  const member = await app.signUp({ name: "민지" });
  const page = await app.get("/regions", { as: member });
  assert.ok(page.text.includes("강남구"), "the own 시·도 is open");
  const answer = await app.post("/regions", { region: "26350" }, {
    as: member,
  });
  assert.equal(answer.status, 303);
  const after = await app.get(answer.location, { as: member });
  assert.ok(after.text.includes("내 동네를 바꿨어요"));
  assert.ok((await app.get("/people/minji")).text.includes("부산 해운대구"));
});

withApp(
  "POST /regions is for members, and for districts that exist",
  async (app) => {
    const guest = await app.post("/regions", { region: "26350" });
    assert.equal(guest.status, 303);
    assert.match(guest.location, /^\/sign-in/);
    const member = await app.signUp({ name: "민지" });
    for (const region of ["26", "99999", "", "__proto__"]) {
      assert.equal(
        (await app.post("/regions", { region }, { as: member })).status,
        422,
      );
    }
    assert.ok((await app.get("/people/minji")).text.includes("서울 강남구"));
  },
);

for (const province of ["99", "11680", "__proto__", "%FF", "11&province=26"]) {
  withApp(`/regions?province=${province} is 404`, async (app) => {
    assert.equal((await app.get(`/regions?province=${province}`)).status, 404);
  });
}
