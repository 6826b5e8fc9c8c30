import assert from "node:assert/strict";
import {
  markRefused,
  movePicked,
  pickedEntries,
  type PickedPhoto,
} from "@/domain/uploads/picked.ts";

function kept(id: string): PickedPhoto {
  return { id, src: `/uploads/${id}.webp`, file: null, refused: false };
}

function fresh(id: string): PickedPhoto {
  return { id, src: null, file: new File(["x"], id), refused: false };
}

function ids(photos: readonly PickedPhoto[]): string {
  return photos.map(({ id }) => id).join("");
}

Deno.test("movePicked() moves one photo and lets the others close up", () => {
  const photos = [kept("a"), fresh("b"), kept("c"), fresh("d")];
  assert.equal(ids(movePicked(photos, 3, 0)), "dabc");
  assert.equal(ids(movePicked(photos, 0, 2)), "bcad");
  for (const [from, to] of [[0, -1], [0, 4], [9, 0], [1, 1]] as const) {
    assert.equal(ids(movePicked(photos, from, to)), "abcd");
  }
});

Deno.test("markRefused() counts new photos only, and forgets the last time", () => {
  const photos = [
    kept("a"),
    { ...fresh("b"), refused: true },
    kept("c"),
    fresh("d"),
  ];
  const marked = markRefused(photos, [1]).filter(({ refused }) => refused);
  assert.equal(ids(marked), "d");
});

Deno.test("pickedEntries() say places only where old and new photos mix", () => {
  const names = (photos: PickedPhoto[]) =>
    pickedEntries(photos).map(([name, value]) =>
      `${name}=${value instanceof File ? value.name : value}`
    );
  assert.deepEqual(names([]), []);
  assert.deepEqual(names([fresh("a"), fresh("b")]), ["photos=a", "photos=b"]);
  assert.deepEqual(names([kept("b"), kept("a")]), [
    "keep_photos=b",
    "keep_photos=a",
  ]);
  assert.deepEqual(names([fresh("a"), kept("b"), fresh("c")]), [
    "keep_photos=b",
    "photos=a",
    "photos=c",
    "photo_places=new-0:1",
    "photo_places=b:2",
    "photo_places=new-1:3",
  ]);
});
