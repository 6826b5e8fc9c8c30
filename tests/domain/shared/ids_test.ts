import assert from "node:assert/strict";
import fc from "fast-check";
import { newId, parseShortId, shortId } from "@/domain/shared/ids.ts";

const UUID_7 =
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const moment = fc.date({
  min: new Date("1970-01-01"),
  max: new Date("9999-12-31"),
  noInvalidDate: true,
});

Deno.test("newId() is a UUID of version 7 that begins with the time", () => {
  fc.assert(fc.property(moment, (now) => {
    const id = newId({ now: () => now });
    assert.match(id, UUID_7);
    assert.equal(parseInt(id.replace("-", "").slice(0, 12), 16), now.getTime());
  }));
});

Deno.test("ids of one millisecond sort as they were made", () => {
  const now = new Date("2026-11-21T12:00:00Z");
  const ids = Array.from({ length: 10_000 }, () => newId({ now: () => now }));
  assert.deepEqual(ids.toSorted(), ids);
  assert.equal(new Set(ids).size, ids.length);
});

Deno.test("ids of different times sort as the times do", () => {
  fc.assert(fc.property(moment, moment, (a, b) => {
    fc.pre(a.getTime() !== b.getTime());
    const [idA, idB] = [newId({ now: () => a }), newId({ now: () => b })];
    assert.equal(idA < idB, a < b);
  }));
});

Deno.test("shortId() and parseShortId() undo each other", () => {
  fc.assert(fc.property(fc.uuid({ version: [1, 4, 7, 15] }), (id) => {
    const short = shortId(id);
    assert.match(short, /^[0-9A-Za-z]{22}$/);
    assert.equal(parseShortId(short), id);
  }));
  for (
    const id of ["0", "f"].map((digit) =>
      `${digit.repeat(8)}-${`${digit.repeat(4)}-`.repeat(3)}${digit.repeat(12)}`
    )
  ) {
    assert.equal(parseShortId(shortId(id)), id);
  }
});

Deno.test("short ids sort as the ids do", () => {
  fc.assert(fc.property(fc.uuid(), fc.uuid(), (a, b) => {
    assert.equal(shortId(a) < shortId(b), a < b);
  }));
});

Deno.test("parseShortId() is null for whatever is no id", () => {
  const wrong = [
    "",
    "0",
    "x".repeat(21),
    "x".repeat(23),
    "z".repeat(22),
    "0351EKgCMkatT7XuGYNYE-",
    "가".repeat(22),
    "__proto__",
  ];
  for (const text of wrong) assert.equal(parseShortId(text), null, text);
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    const id = parseShortId(text);
    assert.ok(id === null || shortId(id) === text);
  }));
});
