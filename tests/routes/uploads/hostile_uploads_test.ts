/** R33 through every door that takes photos: publishing, talking, and writing down how a thing is. */
import assert from "node:assert/strict";
import type { FormValues, Person, TestApp } from "@/tests/support/app.ts";
import { dealPages } from "@/tests/support/deal_pages.ts";
import { countStored, TENT } from "@/tests/support/items.ts";
import { picture, pictureFile, pngBomb } from "@/tests/support/photos.ts";
import { inquire } from "@/tests/support/rooms.ts";
import { withApp } from "@/tests/support/with_app.ts";

const encoder = new TextEncoder();
const SCRIPT = "<script>alert(1)</script>";

/** Files that are no photos, whatever they say of themselves. */
async function hostileFiles(): Promise<Record<string, File>> {
  const jpeg = await picture();
  const file = (bytes: BlobPart, name = "a.jpg", type = "image/jpeg") =>
    new File([bytes], name, { type });
  return {
    "a page called photo": file(`<!doctype html>${SCRIPT}`),
    "a drawing with a script": file(
      `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`,
      "a.svg",
      "image/svg+xml",
    ),
    "a drawing called photo": file(`<svg onload="alert(1)"/>`),
    "a program": file(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, ...jpeg])),
    "an archive": file(new Uint8Array([0x50, 0x4b, 3, 4, ...jpeg])),
    "a head without a body": file(jpeg.slice(0, 20)),
    "a photo cut in half": file(jpeg.slice(0, jpeg.length / 2)),
    "a head with a script behind it": file(
      new Uint8Array([...jpeg.slice(0, 4), ...encoder.encode(SCRIPT)]),
    ),
    "a pixel bomb": file(pngBomb(60_000, 60_000), "a.png", "image/png"),
    "nothing": file(""),
  };
}

interface Door {
  path: string;
  as: Person;
  form: FormValues;
}

async function doors(app: TestApp): Promise<Record<string, Door>> {
  const { item, minji, bada, request, walk } = await dealPages(app);
  const room = await inquire(app, { path: item, as: bada });
  const deal = await request();
  await walk(deal, [["acceptance", minji]]);
  return {
    "publishing": { path: "/rent/new", as: minji, form: TENT },
    "talking": { path: room, as: bada, form: { body: "보세요" } },
    "handing over": {
      path: `${deal}/handover`,
      as: minji,
      form: { note: "그대로예요" },
    },
  };
}

withApp(
  "R33: what is no photo is refused at every door, and nothing is stored",
  async (app) => {
    const before = async () => await countStored(app);
    for (const [door, { path, as, form }] of Object.entries(await doors(app))) {
      const stored = await before();
      for (const [what, photo] of Object.entries(await hostileFiles())) {
        const answer = await app.post(path, { ...form, photos: [photo] }, {
          as,
        });
        // An empty file is what a form without a photo sends.
        if (what === "nothing") continue;
        assert.equal(answer.status, 422, `${door}: ${what}`);
        assert.deepEqual(await before(), stored, `${door}: ${what}`);
      }
      const photos = [await pictureFile("a.jpg")];
      const taken = await app.post(path, { ...form, photos }, { as });
      assert.equal(taken.status, 303, `${door} takes a photo`);
    }
  },
);

withApp("R33: a file's name leads nowhere and stays nowhere", async (app) => {
  const owner = await app.signUp();
  const names = [
    "../../../escape.jpg",
    "/etc/escape.jpg",
    "..\\escape.jpg",
  ];
  for (const name of names) {
    const photos = [await pictureFile(name)];
    const { status } = await app.post("/rent/new", { ...TENT, photos }, {
      as: owner,
    });
    assert.equal(status, 303, name);
  }
  const kept: string[] = [];
  const walk = (path: string) => {
    for (const entry of Deno.readDirSync(path)) {
      if (entry.isDirectory) walk(`${path}/${entry.name}`);
      else kept.push(entry.name);
    }
  };
  walk(`${app.ports.dataDir}/uploads`);
  assert.ok(kept.length > 0, "photos were kept");
  assert.deepEqual(
    kept.filter((name) => !/^[0-9a-f-]+\w*\.webp$/.test(name)),
    [],
  );
});

withApp(
  "R33: a photo with a script behind its pixels is drawn anew, and only as a picture",
  async (app) => {
    const owner = await app.signUp();
    const bytes = new Uint8Array([
      ...await picture(),
      ...encoder.encode(SCRIPT),
    ]);
    const photos = [new File([bytes], "a.html", { type: "text/html" })];
    const { location } = await app.post("/rent/new", { ...TENT, photos }, {
      as: owner,
    });
    const page = await app.get(location);
    const [src = ""] = /\/uploads\/[\w.-]+/.exec(page.text) ?? [];
    const shown = await app.get(src);
    assert.equal(shown.headers.get("content-type"), "image/webp");
    assert.equal(shown.headers.get("x-content-type-options"), "nosniff");
    assert.match(
      shown.headers.get("content-security-policy") ?? "",
      /default-src 'none'; sandbox/,
    );
    assert.ok(!shown.text.includes("script"));
  },
);
