import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import {
  type FormValues,
  type Person,
  type TestApp,
  testApp,
} from "../../support/app.ts";
import { countStored, TENT } from "../../support/items.ts";
import { htmlErrors } from "../../support/html_check.ts";
import { heicHeader, pictureFile, pngBomb } from "../../support/photos.ts";

interface Scene {
  app: TestApp;
  owner: Person;
  post(values: FormValues, accept?: string): ReturnType<TestApp["post"]>;
}

function test(name: string, body: (scene: Scene) => Promise<void>) {
  Deno.test(`publishing ${name}`, async () => {
    const app = await testApp();
    try {
      const owner = await app.signUp();
      await body({
        app,
        owner,
        post: (values, accept = "text/html") =>
          app.post("/rent/new", values, { as: owner, headers: { accept } }),
      });
    } finally {
      await app.close();
    }
  });
}

const NOTHING = { items: 0, photos: 0, files: 0 };

test("takes three photos, in their order, and leads to the thing", async ({ app, owner, post }) => {
  const photos = await Promise.all([
    pictureFile("one.jpg", { orientation: 6, exif: true, width: 1200 }),
    pictureFile("two.jpg", { colour: "#27ae60" }),
    pictureFile("three.jpg", { colour: "#8e44ad" }),
  ]);
  const answer = await post({ ...TENT, photos });
  assert.equal(answer.status, 303, answer.text);
  assert.match(answer.location, /^\/rent\/[0-9A-Za-z]{22}$/);
  assert.deepEqual(await countStored(app), { items: 1, photos: 3, files: 9 });
  const rows = await app.ports.db.query<{ width: number; height: number }>(
    sql`select width, height from photos order by position`,
  );
  assert.deepEqual(rows.map(({ width, height }) => [width, height]), [
    [300, 1200],
    [400, 300],
    [400, 300],
  ]);
  const page = await app.get(answer.location, { as: owner });
  assert.equal(page.status, 200);
  assert.ok(page.text.includes("4인용 캠핑 텐트 사진 3/3"));
  const [url = ""] = /\/uploads\/[0-9a-f]{40}-800\.webp/.exec(page.text) ?? [];
  assert.equal((await app.get(url)).headers.get("content-type"), "image/webp");
});

test("has a form of valid HTML, in both languages", async ({ app, owner }) => {
  for (const lang of ["ko", "en"]) {
    const headers = { "accept-language": lang };
    const page = await app.get("/rent/new", { as: owner, headers });
    assert.ok(page.text.includes(`<html lang="${lang}"`), lang);
    assert.deepEqual(await htmlErrors(page.text), []);
  }
});

test("starts as a wanted post where a link says so", async ({ app, owner }) => {
  const page = await app.get("/rent/new?section=wanted", { as: owner });
  assert.match(page.text, /value="wanted"[^>]* checked/);
});

test("needs no photo", async ({ post, app }) => {
  const answer = await post({ ...TENT, photos: new File([], "") });
  assert.equal(answer.status, 303, answer.text);
  assert.deepEqual(await countStored(app), { items: 1, photos: 0, files: 0 });
});

test("tells a script where the thing is", async ({ post }) => {
  const photos = await pictureFile("one.jpg");
  const answer = await post({ ...TENT, photos }, "application/json");
  assert.equal(answer.status, 201, answer.text);
  const { location } = JSON.parse(answer.text);
  assert.match(location, /^\/rent\/[0-9A-Za-z]{22}$/);
});

test("checks every field before it stores a photo, and keeps what was typed", async ({ post, app }) => {
  const answer = await post({
    ...TENT,
    title: "텐",
    category: "rockets",
    price: "-1",
    photos: await pictureFile("one.jpg"),
  });
  assert.equal(answer.status, 422);
  assert.deepEqual(await countStored(app), NOTHING);
  for (
    const text of [
      'value="텐"',
      "작년에 사서 두 번 썼어요.",
      'value="-1"',
      'id="title-error"',
      'id="category-error"',
      'id="price-error"',
      "고른 사진은 기억할 수 없어요",
    ]
  ) assert.ok(answer.text.includes(text), text);
});

test("names each file that is no photo, beside the field, and stores none", async ({ post, app }) => {
  const photos = [
    await pictureFile("good.jpg"),
    new File(["alert(1)"], "script.jpg", { type: "image/jpeg" }),
    new File(["<svg onload='alert(1)'/>"], "drawing.svg", {
      type: "image/svg+xml",
    }),
    new File([pngBomb(50_000, 50_000)], "bomb.png", { type: "image/png" }),
    new File([heicHeader()], "phone.heic", { type: "image/heic" }),
    new File([(await pictureFile("x")).slice(0, 700)], "cut.jpg"),
  ];
  const answer = await post({ ...TENT, photos });
  assert.equal(answer.status, 422);
  assert.deepEqual(await countStored(app), NOTHING);
  for (
    const text of [
      "‘script.jpg’ 파일은 사진이 아니에요",
      "‘drawing.svg’ 파일은 사진이 아니에요",
      "‘bomb.png’ 사진은 너무 커요",
      "‘phone.heic’ 파일은 HEIC 사진이라",
      "‘cut.jpg’ 사진을 읽을 수 없어요",
      "4인용 캠핑 텐트",
    ]
  ) assert.ok(answer.text.includes(text), text);
  assert.ok(!answer.text.includes("good.jpg"));
});

test("tells a script which of its files is no photo", async ({ post, app }) => {
  const photos = [
    await pictureFile("good.jpg"),
    new File(["alert(1)"], "script.jpg", { type: "image/jpeg" }),
  ];
  const answer = await post({ ...TENT, photos }, "application/json");
  assert.equal(answer.status, 422);
  const { errors } = JSON.parse(answer.text);
  assert.deepEqual(Object.keys(errors), ["photos.1"]);
  assert.match(errors["photos.1"], /^‘script.jpg’ 파일은 사진이 아니에요/);
  assert.deepEqual(await countStored(app), NOTHING);
});

test("refuses a ninth photo", async ({ post, app }) => {
  const photo = await pictureFile("one.jpg");
  const answer = await post({ ...TENT, photos: Array(9).fill(photo) });
  assert.equal(answer.status, 422);
  assert.ok(answer.text.includes("사진은 8장까지"));
  assert.deepEqual(await countStored(app), NOTHING);
});

test("escapes a file's name", async ({ post }) => {
  const photos = new File(["x"], "<img src=x onerror=alert(1)>.jpg");
  const answer = await post({ ...TENT, photos });
  assert.equal(answer.status, 422);
  assert.ok(!answer.text.includes("<img src=x"));
});

const WRONG: [what: string, values: FormValues][] = [
  ["a field nobody asked for", { ...TENT, owner_id: "1" }],
  [
    "__proto__",
    Object.fromEntries([...Object.entries(TENT), ["__proto__", "1"]]),
  ],
  ["a field given twice", { ...TENT, title: ["하나 둘", "셋 넷"] }],
  ["a price with a fraction", { ...TENT, price: "10.5" }],
  ["a price beyond all bounds", { ...TENT, price: "9".repeat(400) }],
  ["an unknown unit", { ...TENT, unit: "year" }],
  ["a text without end", { ...TENT, body: "가".repeat(30_000) }],
  ["characters that nobody types", { ...TENT, title: "텐트\u0000 하나" }],
  ["broken UTF-8", { ...TENT, title: "텐트\uFFFD 하나" }],
  ["photos as text", { ...TENT, photos: "one.jpg" }],
  ["a file where a text belongs", {
    ...TENT,
    title: new File(["텐트"], "a.txt"),
  }],
  ["a file in a field of its own", {
    ...TENT,
    cover: new File(["x"], "a.jpg"),
  }],
];

test("refuses what no form of ours sends", async ({ app, post }) => {
  for (const [what, values] of WRONG) {
    const answer = await post(values);
    assert.equal(answer.status, 422, what);
  }
  assert.deepEqual(await countStored(app), NOTHING);
});

test("is for members", async ({ app }) => {
  const photos = await pictureFile("one.jpg");
  const page = await app.get("/rent/new");
  assert.deepEqual([page.status, page.location], [
    303,
    "/sign-in?next=%2Frent%2Fnew",
  ]);
  const answer = await app.post("/rent/new", { ...TENT, photos });
  assert.equal(answer.status, 303);
  assert.match(answer.location, /^\/sign-in/);
  assert.deepEqual(await countStored(app), NOTHING);
});

test("leaves no photo behind when the thing cannot be stored", async ({ app, owner }) => {
  const { ports } = app;
  const { transaction } = ports.db;
  ports.db.transaction = () => Promise.reject(new Error("The disk is full"));
  const photos = await pictureFile("one.jpg");
  const answer = await app.post("/rent/new", { ...TENT, photos }, {
    as: owner,
  });
  ports.db.transaction = transaction;
  assert.equal(answer.status, 500);
  assert.equal(ports.log.takeErrors().length, 1);
  assert.deepEqual(await countStored(app), NOTHING);
});
