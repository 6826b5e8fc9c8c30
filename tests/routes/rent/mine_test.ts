import assert from "node:assert/strict";
import { htmlErrors } from "../../support/html_check.ts";
import { putUp, titlesIn } from "../../support/things.ts";
import { withApp } from "../../support/with_app.ts";

withApp(
  "my things are all of mine, hidden ones too, and nobody else's",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const bada = await app.signUp({ name: "바다" });
    const path = await putUp(app, minji, { title: "숨긴 것" });
    await app.post(`${path}/visibility`, { state: "hidden" }, { as: minji });
    await putUp(app, minji, { title: "보이는 것" });
    await putUp(app, bada, { title: "남의 것" });
    const { text } = await app.get("/my/items", { as: minji });
    assert.deepEqual(titlesIn(text), ["보이는 것", "숨긴 것"]);
  },
);

withApp("my pages turn, and say 404 to pages that cannot be", async (app) => {
  const minji = await app.signUp();
  for (let n = 1; n <= 13; n++) await putUp(app, minji, { title: `물건 ${n}` });
  const second = await app.get("/my/items?page=2", { as: minji });
  assert.deepEqual(titlesIn(second.text), ["물건 1"]);
  for (const path of ["/my/items", "/my/bookmarks"]) {
    const { status } = await app.get(`${path}?page=-1`, { as: minji });
    assert.equal(status, 404);
  }
});

withApp("a guest who asks for the own pages signs in first", async (app) => {
  for (const path of ["/my/items", "/my/bookmarks"]) {
    const { status, location } = await app.get(path);
    assert.equal(status, 303);
    assert.equal(location, `/sign-in?next=${encodeURIComponent(path)}`);
  }
});

withApp("my pages are valid HTML, empty and full", async (app) => {
  const minji = await app.signUp();
  for (const fill of [false, true]) {
    if (fill) await putUp(app, minji);
    for (const path of ["/my/items?deleted=1", "/my/bookmarks"]) {
      const { status, text } = await app.get(path, { as: minji });
      assert.equal(status, 200);
      assert.deepEqual(await htmlErrors(text), [], path);
    }
  }
});
