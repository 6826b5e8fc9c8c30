import assert from "node:assert/strict";
import { newId, shortId } from "@/domain/shared/ids.ts";
import type { FormValues } from "../../support/app.ts";
import { htmlErrors } from "../../support/html_check.ts";
import { pictureFile } from "../../support/photos.ts";
import { putUp, titlesIn } from "../../support/things.ts";
import { withApp } from "../../support/with_app.ts";

withApp(
  "a thing's page shows all that its owner says, and the owner",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const path = await putUp(app, minji, {
      title: "빨간 텐트 <4인>",
      photos: [await pictureFile("tent.jpg")],
    });
    const { status, text } = await app.get(path);
    assert.equal(status, 200);
    for (
      const shown of [
        "빨간 텐트 &lt;4인>",
        "12,000원 / 일",
        "보증금",
        "50,000원",
        "대여 가능",
        "캠핑·레저",
        "서울 강남구",
        "말뚝과 망치도 있어요.",
        'href="/people/minji"',
        `action="${path}/bookmark"`,
      ]
    ) assert.ok(text.includes(shown), shown);
    assert.ok(!text.includes(`action="${path}/deletion"`));
  },
);

withApp(
  "a thing's page tells messengers and search engines what it is",
  async (app) => {
    const minji = await app.signUp();
    const path = await putUp(app, minji, {
      photos: [await pictureFile("tent.jpg")],
    });
    const { text } = await app.get(path);
    const url = `http://localhost${path}`;
    assert.ok(text.includes(`<link rel="canonical" href="${url}"`));
    assert.match(text, /<meta property="og:title" content="4인용 캠핑 텐트"/);
    assert.ok(text.includes(`<meta property="og:url" content="${url}"`));
    assert.match(
      text,
      /property="og:image" content="http:\/\/localhost\/uploads\/[0-9a-f]{40}-800\.webp"/,
    );
    assert.ok(
      text.includes('name="twitter:card" content="summary_large_image"'),
    );
  },
);

withApp(
  "a thing's page leads on to similar things and the owner's others",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const bada = await app.signUp({ name: "바다" });
    const path = await putUp(app, minji, { title: "민지의 텐트" });
    await putUp(app, minji, { title: "민지의 드릴", category: "tools" });
    await putUp(app, bada, { title: "바다의 텐트" });
    const { text } = await app.get(path);
    assert.deepEqual(titlesIn(text), ["민지의 드릴", "바다의 텐트"]);
  },
);

withApp("only the owner is offered to edit, hide and delete", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  const bada = await app.signUp({ name: "바다" });
  const path = await putUp(app, minji);
  const own = (await app.get(path, { as: minji })).text;
  const others = (await app.get(path, { as: bada })).text;
  for (
    const tool of [`${path}/edit`, `${path}/visibility`, `${path}/deletion`]
  ) {
    assert.ok(own.includes(tool), tool);
    assert.ok(!others.includes(tool), tool);
  }
  assert.ok(!own.includes(`${path}/bookmark`));
});

withApp(
  "hiding keeps a thing for its owner, showing brings it back",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const bada = await app.signUp({ name: "바다" });
    const path = await putUp(app, minji);
    const hide = await app.post(`${path}/visibility`, { state: "hidden" }, {
      as: minji,
    });
    assert.equal(hide.location, path);
    assert.equal((await app.get(path, { as: bada })).status, 404);
    assert.equal((await app.get(path)).status, 404);
    const own = await app.get(path, { as: minji });
    assert.equal(own.status, 200);
    assert.ok(own.text.includes("나만 볼 수 있어요"));
    assert.ok(own.text.includes('name="robots" content="noindex"'));
    await app.post(`${path}/visibility`, { state: "public" }, { as: minji });
    assert.equal((await app.get(path, { as: bada })).status, 200);
  },
);

withApp(
  "a deleted thing is gone for everybody, and deleting twice is once",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const path = await putUp(app, minji, {
      photos: [await pictureFile("tent.jpg")],
    });
    const [photo = ""] = /\/uploads\/[0-9a-f]{40}-800\.webp/.exec(
      (await app.get(path)).text,
    ) ?? [];
    for (let time = 1; time <= 2; time++) {
      const answer = await app.post(`${path}/deletion`, {}, { as: minji });
      assert.equal(answer.status, 303);
      const mine = await app.get(answer.location, { as: minji });
      assert.ok(mine.text.includes("물건을 삭제했어요"));
    }
    assert.equal((await app.get(path, { as: minji })).status, 404);
    assert.equal((await app.get(path)).status, 404);
    assert.equal((await app.get(photo)).status, 404);
  },
);

withApp("a neighbour's deeds on a thing they can see are 404", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  const bada = await app.signUp({ name: "바다" });
  const path = await putUp(app, minji);
  assert.equal((await app.get(path, { as: bada })).status, 200);
  const answers = [
    await app.get(`${path}/edit`, { as: bada }),
    await app.post(`${path}/visibility`, { state: "hidden" }, { as: bada }),
    await app.post(`${path}/deletion`, {}, { as: bada }),
    await app.post(`${path}/bookmark`, {}, { as: minji }),
  ];
  assert.deepEqual(answers.map(({ status }) => status), [404, 404, 404, 404]);
  assert.equal((await app.get(path)).status, 200);
});

withApp(
  "an address of no thing is 404, whatever it looks like",
  async (app) => {
    const minji = await app.signUp();
    const nobody = shortId(newId({ now: () => new Date() }));
    for (
      const id of [
        nobody,
        "x",
        "__proto__",
        "1",
        "0".repeat(22),
        "z".repeat(22),
      ]
    ) {
      assert.equal((await app.get(`/rent/${id}`)).status, 404, id);
      for (const verb of ["bookmark", "deletion", "visibility"]) {
        const form = { state: "hidden" };
        const answer = await app.post(`/rent/${id}/${verb}`, form, {
          as: minji,
        });
        assert.equal(answer.status, 404, `${id}/${verb}`);
      }
    }
  },
);

withApp(
  "a state that there is not is refused and changes nothing",
  async (app) => {
    const minji = await app.signUp();
    const path = await putUp(app, minji);
    const forms: FormValues[] = [
      { state: "gone" },
      {},
      { state: ["hidden", "public"] },
    ];
    for (const form of forms) {
      const answer = await app.post(`${path}/visibility`, form, { as: minji });
      assert.equal(answer.status, 422);
    }
    assert.equal((await app.get(path)).status, 200);
  },
);

withApp(
  "keeping a thing fills the heart, and again empties it",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const bada = await app.signUp({ name: "바다" });
    const path = await putUp(app, minji, { title: "민지의 텐트" });
    const toggle = () => app.post(`${path}/bookmark`, {}, { as: bada });
    const kept = async () =>
      titlesIn((await app.get("/my/bookmarks", { as: bada })).text);
    assert.deepEqual(await kept(), []);
    assert.equal((await toggle()).location, path);
    assert.deepEqual(await kept(), ["민지의 텐트"]);
    const page = (await app.get(path, { as: bada })).text;
    assert.ok(page.includes('aria-pressed="true"'));
    await toggle();
    assert.deepEqual(await kept(), []);
  },
);

withApp("a script that keeps a thing is told the new state", async (app) => {
  const minji = await app.signUp({ name: "민지" });
  const bada = await app.signUp({ name: "바다" });
  const path = await putUp(app, minji);
  const headers = { accept: "application/json" };
  const answer = await app.post(`${path}/bookmark`, {}, { as: bada, headers });
  assert.equal(answer.status, 200);
  assert.deepEqual(JSON.parse(answer.text), { bookmarked: true, count: 1 });
});

withApp(
  "a guest who keeps a thing signs in and comes back to it",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const path = await putUp(app, minji);
    const answer = await app.post(`${path}/bookmark`, {}, {
      headers: { referer: `http://localhost${path}` },
    });
    assert.equal(answer.status, 303);
    assert.equal(answer.location, `/sign-in?next=${encodeURIComponent(path)}`);
  },
);

for (const language of ["ko", "en"]) {
  withApp(`a thing's page is valid HTML [${language}]`, async (app) => {
    const headers = { "accept-language": language };
    const minji = await app.signUp({ name: "민지" });
    const photos = [
      await pictureFile("one.jpg"),
      await pictureFile("two.jpg", { colour: "#00ff00" }),
    ];
    const path = await putUp(app, minji, { photos, price: "0" });
    await putUp(app, minji);
    for (const as of [minji, app.guest()]) {
      const { text } = await app.get(path, { as, headers });
      assert.equal(text.match(/<h1\b/g)?.length, 1);
      assert.deepEqual(await htmlErrors(text), []);
    }
  });
}
