import assert from "node:assert/strict";
import type { Person, TestApp } from "@/tests/support/app.ts";
import { htmlErrors } from "@/tests/support/html_check.ts";
import { pictureFile } from "@/tests/support/photos.ts";
import { inquire, say } from "@/tests/support/rooms.ts";
import { putUp } from "@/tests/support/things.ts";
import { withApp } from "@/tests/support/with_app.ts";

const PATH = "/settings/profile/photo";

/** The small pictures on a page, by the address of their files. */
function faces(html: string): string[] {
  return [
    ...html.matchAll(
      /<img src="(\/uploads\/[0-9a-f]{40}-320\.webp)" alt="" width="(?:32|44|80)"/g,
    ),
  ]
    .map(([, src = ""]) => src);
}

async function show(app: TestApp, as: Person, width: number) {
  const photos = await pictureFile("me.jpg", { width, height: 400 });
  return await app.post(PATH, { photos }, { as });
}

withApp(
  "a profile picture stands wherever its member does, and the one before is gone",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const bada = await app.signUp();
    const saved = await show(app, minji, 300);
    assert.equal(saved.location, "/settings/profile?saved=1", saved.text);
    const item = await putUp(app, minji);
    const room = await inquire(app, { path: item, as: bada });
    await say(app, { room, as: minji, body: "안녕하세요" });
    const [face = ""] = faces(
      (await app.get("/settings/profile", { as: minji })).text,
    );
    assert.notEqual(face, "");
    assert.equal((await app.get(face)).status, 200);
    for (
      const [path, as] of [
        ["/", minji],
        [PATH, minji],
        ["/people/minji", app.guest()],
        [item, app.guest()],
        ["/chat", bada],
        [room, bada],
      ] as const
    ) {
      const { text } = await app.get(path, { as });
      assert.ok(faces(text).includes(face), path);
      assert.deepEqual(await htmlErrors(text), [], path);
    }
    await show(app, minji, 500);
    const { text } = await app.get("/people/minji");
    assert.notEqual(faces(text)[0], face);
    assert.equal((await app.get(face)).status, 404);
    await app.post(`${PATH}/deletion`, {}, { as: minji });
    assert.deepEqual(faces((await app.get("/people/minji")).text), []);
    assert.equal((await app.get(faces(text)[0] ?? "")).status, 404);
  },
);

withApp(
  "what is no picture is refused in its place, and nothing changes",
  async (app) => {
    const minji = await app.signUp({ name: "민지" });
    const svg = new File(
      ["<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"],
      "me.svg",
      { type: "image/svg+xml" },
    );
    const one = await pictureFile("one.jpg");
    for (
      const photos of [
        svg,
        new File(["x"], "me.jpg"),
        [one, one],
        new File([], ""),
      ]
    ) {
      const answer = await app.post(PATH, { photos }, { as: minji });
      assert.equal(answer.status, 422);
      assert.match(answer.text, /aria-invalid="true"/);
      assert.deepEqual(await htmlErrors(answer.text), []);
    }
    assert.deepEqual(faces((await app.get("/people/minji")).text), []);
    assert.match((await show(app, app.guest(), 300)).location, /^\/sign-in/);
  },
);
