import assert from "node:assert/strict";
import { readForm } from "@/domain/shared/forms.ts";
import {
  arrangePhotos,
  photoFields,
  readPhotoFiles,
} from "@/domain/uploads/photo_form.ts";

function photo(name: string): File {
  return new File([new Uint8Array([1])], name, { type: "image/jpeg" });
}

function form(entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

Deno.test("readPhotoFiles() takes the files in the order they were sent", () => {
  const reading = readPhotoFiles(
    form([["photos", photo("a.jpg")], ["photos", photo("b.jpg")]]),
  );
  assert.ok(reading.ok);
  assert.deepEqual(reading.files.map((file) => file.name), ["a.jpg", "b.jpg"]);
});

Deno.test("readPhotoFiles() takes an empty file input for nothing, but not an empty file", () => {
  const reading = readPhotoFiles(
    form([["photos", new File([], "")], ["photos", new File([], "empty.jpg")]]),
  );
  assert.ok(reading.ok);
  assert.deepEqual(reading.files.map((file) => file.name), ["empty.jpg"]);
});

Deno.test("readPhotoFiles() refuses the ninth photo, kept ones counted", () => {
  const six = Array.from(
    { length: 6 },
    (): [string, File] => ["photos", photo("a.jpg")],
  );
  assert.ok(readPhotoFiles(form(six), 2).ok);
  const reading = readPhotoFiles(form(six), 3);
  assert.ok(!reading.ok);
  assert.deepEqual(reading.errors, {
    photos: { key: "photoCount", values: { max: 8 } },
  });
});

Deno.test("readPhotoFiles() refuses files in fields that take none", () => {
  const reading = readPhotoFiles(form([["title", photo("a.jpg")]]));
  assert.ok(!reading.ok);
  assert.deepEqual(reading.errors, { form: { key: "unknownField" } });
});

Deno.test("arrangePhotos() puts kept photos first and new ones behind them", () => {
  assert.deepEqual(
    arrangePhotos({ keep: ["b", "a"], files: 2, places: [] }),
    ["b", "a", "new-0", "new-1"],
  );
});

Deno.test("arrangePhotos() mixes kept and new photos as their places say", () => {
  const places = [
    { ref: "new-1", place: 1 },
    { ref: "a", place: 2 },
    { ref: "new-0", place: 3 },
    { ref: "b", place: 4 },
  ];
  assert.deepEqual(
    arrangePhotos({ keep: ["a", "b"], files: 2, places }),
    ["new-1", "a", "new-0", "b"],
  );
});

Deno.test("arrangePhotos() lets one moved photo push the others aside", () => {
  const keep = ["a", "b", "c"];
  const toFront = [["a", 1], ["b", 2], ["c", 1]] as const;
  const toBack = [["a", 3], ["b", 2], ["c", 3]] as const;
  const order = (list: typeof toFront | typeof toBack) =>
    arrangePhotos({
      keep,
      files: 0,
      places: list.map(([ref, place]) => ({ ref, place })),
    });
  assert.deepEqual(order(toFront), ["c", "a", "b"]);
  assert.deepEqual(order(toBack), ["b", "c", "a"]);
});

Deno.test("arrangePhotos() pays no heed to places of photos that are not there", () => {
  const places = [{ ref: "gone", place: 1 }, { ref: "new-7", place: 1 }];
  assert.deepEqual(arrangePhotos({ keep: ["a"], files: 0, places }), ["a"]);
});

Deno.test("photoFields read refs and places, and refuse anything else", () => {
  const right = readForm(
    photoFields,
    form([["keep_photos", "abc"], ["photo_places", "abc:2"]]),
  );
  assert.ok(right.ok);
  assert.deepEqual(right.values, {
    keep_photos: ["abc"],
    photo_places: [{ ref: "abc", place: 2 }],
  });
  for (
    const [name, value] of [
      ["keep_photos", "../a"],
      ["keep_photos", ""],
      ["photo_places", "abc"],
      ["photo_places", "abc:0"],
      ["photo_places", "abc:99"],
      ["photo_places", "__proto__:1"],
    ] as const
  ) {
    const wrong = readForm(photoFields, form([[name, value]]));
    assert.ok(!wrong.ok, `${name}=${value}`);
    assert.deepEqual(wrong.errors[name], { key: "photoPlaces" });
  }
});
