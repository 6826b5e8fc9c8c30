import assert from "node:assert/strict";
import { withStoredPhotos } from "@/actions/uploads/with_stored_photos.ts";
import { ok, problem } from "@/domain/shared/result.ts";
import { PHOTO_WIDTHS } from "@/domain/uploads/photos.ts";
import { DRILL, neighbourhood } from "../../support/neighbours.ts";
import { pictureFile } from "../../support/photos.ts";
import { openTestPorts, type TestPorts } from "../../support/ports.ts";

function test(name: string, body: (ports: TestPorts) => Promise<void>) {
  Deno.test(`withStoredPhotos() ${name}`, async () => {
    const ports = await openTestPorts();
    try {
      await body(ports);
    } finally {
      await ports.close();
    }
  });
}

async function isThere({ photos }: TestPorts, key: string): Promise<boolean> {
  const file = await photos.read(`${key}-${PHOTO_WIDTHS[0]}.webp`);
  await file?.body.cancel();
  return file !== null;
}

test("hands the stored photos to the deed, in order, and keeps them", async (ports) => {
  const files = [
    await pictureFile("wide.jpg", { width: 600 }),
    await pictureFile("narrow.jpg", { width: 200 }),
  ];
  const result = await withStoredPhotos(
    ports,
    files,
    (photos) => Promise.resolve(ok(photos)),
  );
  assert.ok(result.ok);
  assert.deepEqual(result.value.map(({ width }) => width), [600, 200]);
  for (const { key } of result.value) assert.ok(await isThere(ports, key));
});

test("never begins the deed when a photo is refused, and names it", async (ports) => {
  const stored: string[] = [];
  const { store } = ports.photos;
  ports.photos.store = async (file) => {
    const result = await store(file);
    if (result.ok) stored.push(result.photo.key);
    return result;
  };
  const long = `${"가".repeat(60)}.jpg`;
  const files = [await pictureFile("good.jpg"), new File(["no photo"], long)];
  const result = await withStoredPhotos(
    ports,
    files,
    () => assert.fail("The deed has begun"),
  );
  assert.deepEqual(
    result,
    problem("Invalid", {
      "photos.1": {
        key: "photoType",
        values: { name: `${"가".repeat(26)}…${"가".repeat(9)}.jpg` },
      },
    }),
  );
  assert.equal(stored.length, 1);
  assert.equal(await isThere(ports, stored[0]!), false);
});

test("takes the files away when the deed is refused or breaks", async (ports) => {
  const files = [await pictureFile("a.jpg")];
  const keys: string[] = [];
  const refused = await withStoredPhotos(ports, files, ([photo]) => {
    keys.push(photo!.key);
    return Promise.resolve(problem("StaleEdit"));
  });
  assert.deepEqual(refused, problem("StaleEdit"));
  await assert.rejects(
    withStoredPhotos(ports, files, ([photo]) => {
      keys.push(photo!.key);
      return Promise.reject(new Error("The disk is full"));
    }),
    /The disk is full/,
  );
  assert.equal(keys.length, 2);
  for (const key of keys) assert.equal(await isThere(ports, key), false);
});

test("leaves the files of a photo that another thing shows", async (ports) => {
  const files = [await pictureFile("a.jpg")];
  const { member, thing } = neighbourhood(ports.db);
  const owner = await member("지우");
  const shown = await withStoredPhotos(
    ports,
    files,
    async (photos) => ok(await thing(owner, DRILL, photos)),
  );
  assert.ok(shown.ok);
  let key = "";
  await withStoredPhotos(ports, files, ([photo]) => {
    key = photo!.key;
    return Promise.resolve(problem("Invalid"));
  });
  assert.ok(await isThere(ports, key));
});
