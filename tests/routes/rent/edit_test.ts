import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import {
  type Answer,
  type FormValues,
  type Person,
  type TestApp,
  testApp,
} from "../../support/app.ts";
import { countStored, TENT } from "../../support/items.ts";
import { htmlErrors } from "../../support/html_check.ts";
import { pictureFile } from "../../support/photos.ts";

interface Scene {
  app: TestApp;
  owner: Person;
  /** The page of the form. */
  path: string;
  open(): Promise<FormValues>;
  send(values: FormValues, accept?: string): Promise<Answer>;
}

/** A scene with one thing that has three photos, red, green and blue. */
function test(name: string, body: (scene: Scene) => Promise<void>) {
  Deno.test(`editing ${name}`, async () => {
    const app = await testApp();
    try {
      const owner = await app.signUp();
      const photos = await Promise.all(
        ["#ff0000", "#00ff00", "#0000ff"].map((colour) =>
          pictureFile("photo.jpg", { colour })
        ),
      );
      const answer = await app.post("/rent/new", { ...TENT, photos }, {
        as: owner,
      });
      assert.equal(answer.status, 303, answer.text);
      const path = `${answer.location}/edit`;
      await body({
        app,
        owner,
        path,
        open: async () => formOf((await app.get(path, { as: owner })).text),
        send: (values, accept = "text/html") =>
          app.post(path, values, { as: owner, headers: { accept } }),
      });
    } finally {
      await app.close();
    }
  });
}

/** What a browser would send if the form was left as it is. */
function formOf(html: string): FormValues {
  const hidden = /name="version" value="(\d+)"/.exec(html);
  assert.ok(hidden, html);
  return {
    ...TENT,
    state: "public",
    version: hidden[1] ?? "",
    keep_photos: keptIn(html),
    photos: new File([], ""),
  };
}

/** The photos of the form that are ticked. */
function keptIn(html: string): string[] {
  return [...html.matchAll(/<input[^>]*name="keep_photos"[^>]*>/g)]
    .filter(([tag]) => / checked/.test(tag))
    .map(([tag]) => /value="([^"]+)"/.exec(tag)?.[1] ?? "");
}

function keysInOrder({ ports }: TestApp) {
  return ports.db.query<{ key: string }>(
    sql`select key from photos order by position`,
  ).then((rows) => rows.map((row) => row.key));
}

test("shows what there is, and changes nothing when nothing is changed", async ({ app, open, send, owner, path }) => {
  const before = await keysInOrder(app);
  const page = await app.get(path, { as: owner });
  for (
    const text of ["4인용 캠핑 텐트", "작년에 사서", 'value="12000"', "50000"]
  ) assert.ok(page.text.includes(text), text);
  const answer = await send(await open());
  assert.deepEqual([answer.status, answer.location], [
    303,
    path.replace(/\/edit$/, ""),
  ]);
  assert.deepEqual(await keysInOrder(app), before);
});

test("is valid HTML, untouched, refused and stale", async ({ app, open, send, owner, path }) => {
  const form = await open();
  const page = await app.get(path, { as: owner });
  const refused = await send({ ...form, title: "", price: "x" });
  await send(form);
  const stale = await send(form);
  assert.deepEqual([refused.status, stale.status], [422, 409]);
  for (const { text } of [page, refused, stale]) {
    assert.deepEqual(await htmlErrors(text), []);
  }
});

test("rewrites the text and the state", async ({ app, open, send, path }) => {
  const title = "6인용 텐트";
  await send({ ...await open(), title, price: "0", state: "hidden" });
  const guest = await app.get(path.replace(/\/edit$/, ""));
  assert.equal(guest.status, 404);
  const [row] = await app.ports.db.query(sql`
    select s.title, s.visibility, i.price, i.version
    from rent_items i join subjects s on s.id = i.id`);
  assert.deepEqual(row, { title, visibility: "hidden", price: 0, version: 2 });
});

test("takes a photo away with its files", async ({ app, open, send }) => {
  const form = await open();
  const [first, second, third] = await keysInOrder(app);
  const [a, , c] = form.keep_photos as string[];
  const answer = await send({ ...form, keep_photos: [c!, a!] });
  assert.equal(answer.status, 303, answer.text);
  assert.deepEqual(await keysInOrder(app), [third, first]);
  assert.deepEqual(await countStored(app), { items: 1, photos: 2, files: 6 });
  assert.equal(await app.ports.photos.read(`${second}-320.webp`), null);
});

test("puts new photos where they are wanted", async ({ app, open, send }) => {
  const form = await open();
  const [first, , third] = await keysInOrder(app);
  const [a, , c] = form.keep_photos as string[];
  const answer = await send({
    ...form,
    keep_photos: [a!, c!],
    photos: await pictureFile("new.jpg", { colour: "#ffff00" }),
    photo_places: ["new-0:1", `${c}:2`, `${a}:3`],
  });
  assert.equal(answer.status, 303, answer.text);
  const [fresh, ...kept] = await keysInOrder(app);
  assert.ok(fresh);
  assert.deepEqual(kept, [third, first]);
  assert.deepEqual(await countStored(app), { items: 1, photos: 3, files: 9 });
});

test("tells the second of two tabs, and keeps what it typed", async ({ app, open, send }) => {
  const form = await open();
  const kept = await keysInOrder(app);
  await send({ ...form, title: "첫 번째 탭" });
  const late = {
    ...form,
    title: "두 번째 탭",
    keep_photos: [],
    photos: await pictureFile("late.jpg"),
  };
  const answer = await send(late);
  assert.equal(answer.status, 409);
  for (const text of ["두 번째 탭", "첫 번째 탭", "그사이 다른 곳에서"]) {
    assert.ok(answer.text.includes(text), text);
  }
  assert.deepEqual(await keysInOrder(app), kept);
  assert.deepEqual(await countStored(app), { items: 1, photos: 3, files: 9 });

  const again = await send({ ...formOf(answer.text), title: "두 번째 탭" });
  assert.equal(again.status, 303, again.text);
});

test("tells a script in a second tab which version there is now", async ({ open, send }) => {
  const form = await open();
  await send(form);
  const answer = await send(form, "application/json");
  assert.equal(answer.status, 409);
  const { message, values } = JSON.parse(answer.text);
  assert.match(message, /다른 창에서/);
  assert.deepEqual(values, { version: "2" });
});

test("lets only one of many at the same moment through", async ({ app, open, send }) => {
  const form = await open();
  const answers = await Promise.all(
    Array.from({ length: 5 }, async (_, n) =>
      send({
        ...form,
        photos: await pictureFile("n.jpg", { colour: `#00000${n}` }),
      })),
  );
  const statuses = answers.map(({ status }) => status).sort();
  assert.deepEqual(statuses, [303, 409, 409, 409, 409]);
  assert.deepEqual(await countStored(app), { items: 1, photos: 4, files: 12 });
});

test("refuses wrong fields, keeps what was typed and which photos stay", async ({ app, open, send }) => {
  const form = await open();
  const [a, b] = form.keep_photos as string[];
  const answer = await send({
    ...form,
    title: "",
    body: "바뀐 설명",
    keep_photos: [a!, b!],
    photos: await pictureFile("new.jpg"),
  });
  assert.equal(answer.status, 422);
  assert.ok(answer.text.includes("바뀐 설명"));
  assert.ok(answer.text.includes('id="title-error"'));
  assert.deepEqual(keptIn(answer.text), [a, b]);
  assert.deepEqual(await countStored(app), { items: 1, photos: 3, files: 9 });
});

const WRONG: [what: string, change: FormValues][] = [
  ["nine photos", {}],
  ["an unknown state", { state: "sold" }],
  ["a version that is no number", { version: "one" }],
  ["a photo that is not there", { keep_photos: ["0".repeat(22)] }],
  ["a place that is none", { photo_places: ["new-0:99"] }],
  ["a field nobody asked for", { owner_id: "1" }],
];

test("refuses what no form of ours sends", async ({ app, open, send }) => {
  const form = await open();
  const six = Array(6).fill(await pictureFile("one.jpg"));
  for (const [what, change] of WRONG) {
    const photos = what === "nine photos" ? six : form.photos;
    const answer = await send({ ...form, photos: photos!, ...change });
    assert.equal(answer.status, 422, what);
  }
  const kept = form.keep_photos as string[];
  const twice = await send({ ...form, keep_photos: [kept[0]!, kept[0]!] });
  assert.equal(twice.status, 422);
  assert.deepEqual(await countStored(app), { items: 1, photos: 3, files: 9 });
});

test("is the owner's alone", async ({ app, open, path }) => {
  const form = await open();
  const stranger = await app.signUp();
  assert.equal((await app.get(path, { as: stranger })).status, 404);
  const photos = await pictureFile("mine.jpg");
  const answer = await app.post(path, { ...form, photos }, { as: stranger });
  assert.equal(answer.status, 404);
  assert.equal((await app.post(path, form)).status, 303);
  assert.equal(
    (await app.get("/rent/nothing/edit", { as: stranger })).status,
    404,
  );
  assert.deepEqual(await countStored(app), { items: 1, photos: 3, files: 9 });
  const [row] = await app.ports.db.query(sql`select version from rent_items`);
  assert.deepEqual(row, { version: 1 });
});

test("cannot take another thing's photos", async ({ app, owner, open, send }) => {
  const photos = await pictureFile("other.jpg", { colour: "#123456" });
  const other = await app.post("/rent/new", { ...TENT, photos }, { as: owner });
  const page = await app.get(`${other.location}/edit`, { as: owner });
  const answer = await send({
    ...await open(),
    keep_photos: keptIn(page.text),
  });
  assert.equal(answer.status, 422);
  assert.deepEqual(await countStored(app), { items: 2, photos: 4, files: 12 });
});

test("keeps the files of a photo that another thing shows too", async ({ app, owner, open, send }) => {
  const photos = await pictureFile("photo.jpg", { colour: "#ff0000" });
  await app.post("/rent/new", { ...TENT, photos }, { as: owner });
  const answer = await send({ ...await open(), keep_photos: [] });
  assert.equal(answer.status, 303, answer.text);
  assert.deepEqual(await countStored(app), { items: 2, photos: 1, files: 3 });
});
