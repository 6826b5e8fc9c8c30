import assert from "node:assert/strict";
import {
  createPhotos,
  listPhotoKeysInUse,
  listPhotosBySubject,
  replacePhotos,
} from "@/db/photos.ts";
import { newId } from "@/domain/shared/ids.ts";
import { eachEngine } from "../support/db.ts";
import { DRILL, neighbourhood, photoFile } from "../support/neighbours.ts";

const [A, B, C, D] = [1, 2, 3, 4].map(photoFile);
assert.ok(A && B && C && D);

eachEngine("photos are read as they were written, in order", async (db) => {
  const { member, thing } = neighbourhood(db);
  const id = await thing(await member("지우"), DRILL, [B, A]);
  const photos = await listPhotosBySubject(db, id);
  assert.deepEqual(photos.map(({ id: _, ...file }) => file), [B, A]);
});

eachEngine("createPhotos() of none writes none", async (db) => {
  const { member, thing, clock } = neighbourhood(db);
  const id = await thing(await member("지우"));
  await createPhotos(db, { subjectId: id, photos: [], clock });
  assert.deepEqual(await listPhotosBySubject(db, id), []);
});

eachEngine(
  "replacePhotos() keeps, moves, adds and takes away in one go",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const subjectId = await thing(await member("지우"), DRILL, [A, B, C]);
    const [a, , c] = await listPhotosBySubject(db, subjectId);
    assert.ok(a && c);
    const gone = await db.transaction((tx) =>
      replacePhotos(tx, { subjectId, photos: [c.id, D, a.id], clock })
    );
    assert.deepEqual(gone, [B.key]);
    const photos = await listPhotosBySubject(db, subjectId);
    assert.deepEqual(photos.map(({ key }) => key), [C.key, D.key, A.key]);
    assert.deepEqual([photos[0]?.id, photos[2]?.id], [c.id, a.id]);
  },
);

eachEngine(
  "replacePhotos() leaves the photos of others where they are",
  async (db) => {
    const { member, thing, clock } = neighbourhood(db);
    const owner = await member("지우");
    const mine = await thing(owner, DRILL, [A]);
    const other = await thing(owner, DRILL, [B]);
    const [theirs] = await listPhotosBySubject(db, other);
    assert.ok(theirs);
    const photos = [theirs.id, newId(clock)];
    await db.transaction((tx) =>
      replacePhotos(tx, { subjectId: mine, photos, clock })
    );
    assert.deepEqual(await listPhotosBySubject(db, mine), []);
    assert.deepEqual(await listPhotosBySubject(db, other), [theirs]);
  },
);

eachEngine("listPhotoKeysInUse() names each key once", async (db) => {
  const { member, thing } = neighbourhood(db);
  const owner = await member("지우");
  await thing(owner, DRILL, [A, B]);
  await thing(owner, DRILL, [A]);
  const keys = await listPhotoKeysInUse(db, [A.key, C.key]);
  assert.deepEqual(keys, [A.key]);
  assert.deepEqual(await listPhotoKeysInUse(db, []), []);
});
