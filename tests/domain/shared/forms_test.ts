import assert from "node:assert/strict";
import fc from "fast-check";
import {
  choice,
  FIELD_MAX_LENGTH,
  isCleanText,
  many,
  optional,
  readField,
  readForm,
  text,
  ticked,
  wholeNumber,
} from "@/domain/shared/forms.ts";

const shape = {
  title: text({ min: 2, max: 40, key: "titleLength" }),
  body: text({ min: 1, max: 200, key: "bodyLength", lines: true }),
  unit: choice(["hour", "day"], "unitUnknown"),
  price: optional(
    wholeNumber({ min: 0, max: 10_000_000, key: "priceRange" }),
  ),
  terms: ticked,
  kept: many(text({ min: 1, max: 5, key: "keptLength" }), 2),
};

function form(entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

const right: [string, string][] = [
  ["title", "  전동 드릴 "],
  ["body", "한 줄\r\n두 줄"],
  ["unit", "day"],
  ["price", "12,000"],
  ["terms", "on"],
  ["kept", "a"],
  ["kept", "b"],
];

Deno.test("readForm() turns a right form into typed values", () => {
  const reading = readForm(shape, form(right));
  assert.ok(reading.ok);
  assert.deepEqual(reading.values, {
    title: "전동 드릴",
    body: "한 줄\n두 줄",
    unit: "day",
    price: 12000,
    terms: true,
    kept: ["a", "b"],
  });
  assert.equal(reading.typed.price, "12,000");
});

Deno.test("readForm() names every wrong field and keeps what was typed and what was right", () => {
  const reading = readForm(
    shape,
    form([["title", "x"], ["body", "fine"], ["unit", "year"], ["price", "-1"]]),
  );
  assert.ok(!reading.ok);
  assert.deepEqual(reading.errors, {
    title: { key: "titleLength", values: { min: 2, max: 40 } },
    unit: { key: "unitUnknown" },
    price: { key: "priceRange", values: { min: 0, max: 10_000_000 } },
  });
  assert.equal(reading.typed.title, "x");
  assert.equal(reading.values.body, "fine");
});

Deno.test("readForm() refuses a single field that comes twice, in forms and in addresses", () => {
  const twice = readForm(shape, form([...right, ["title", "다른 것"]]));
  assert.ok(!twice.ok);
  assert.deepEqual(twice.errors, { title: { key: "duplicate" } });
  const query = readForm(
    { page: optional(wholeNumber({ min: 1, max: 9, key: "page" })) },
    new URLSearchParams("page=1&page=2"),
  );
  assert.ok(!query.ok);
});

Deno.test("readForm() refuses more repetitions than a field may have", () => {
  const reading = readForm(shape, form([...right, ["kept", "c"]]));
  assert.ok(!reading.ok);
  assert.deepEqual(reading.errors.kept, { key: "tooMany", values: { max: 2 } });
});

for (const name of ["__proto__", "constructor", "role", "toString"]) {
  Deno.test(`readForm() refuses the unknown field ${name} and pollutes nothing`, () => {
    const reading = readForm(shape, form([...right, [name, "admin"]]));
    assert.ok(!reading.ok);
    assert.deepEqual(reading.errors, { form: { key: "unknownField" } });
    assert.equal(({} as Record<string, unknown>).role, undefined);
  });
}

Deno.test("readForm() ignores unknown names in an address, and in a form when told", () => {
  const page = { page: optional(wholeNumber({ min: 1, max: 9, key: "page" })) };
  assert.ok(readForm(page, new URLSearchParams("utm_source=x&page=2")).ok);
  assert.ok(
    readForm(shape, form([...right, ["later", "x"]]), { unknown: "ignore" }).ok,
  );
});

Deno.test("readForm() leaves files to the caller and takes no file for a text", () => {
  const file = new File(["x"], "a.jpg");
  assert.ok(readForm(shape, form([...right, ["photos", file]])).ok);
  const reading = readForm(
    shape,
    form([...right.filter(([name]) => name !== "title"), ["title", file]]),
  );
  assert.ok(!reading.ok);
  assert.equal(reading.errors.title?.key, "titleLength");
});

const dirty: [string, string][] = [
  ["a NUL", "ab\0cd"],
  ["a control character", "ab\u0007cd"],
  ["what malformed UTF-8 decodes to", "ab\uFFFDcd"],
  ["a lone surrogate", "ab\uD800cd"],
  ["a direction override", "ab\u202Ecd"],
  ["a noncharacter", "ab\uFFFFcd"],
];
for (const [what, value] of dirty) {
  Deno.test(`text() refuses ${what}`, () => {
    const reading = readField(shape.body, value);
    assert.deepEqual(reading, { ok: false, error: { key: "badText" } });
  });
}

Deno.test("text() takes line breaks only where lines are meant", () => {
  assert.ok(!readField(shape.title, "한 줄\n두 줄").ok);
  assert.ok(readField(shape.body, "한 줄\n\t두 줄").ok);
});

Deno.test("text() composes decomposed Hangul and counts an emoji as one letter", () => {
  assert.deepEqual(readField(shape.title, "한글".normalize("NFD")), {
    ok: true,
    value: "한글",
  });
  assert.ok(!readField(shape.title, "🥁").ok);
  assert.ok(readField(shape.title, "🥁🥁").ok);
});

Deno.test("readField() does not look at a text beyond the limit of any field", () => {
  const reading = readField(shape.body, "가".repeat(FIELD_MAX_LENGTH + 1));
  assert.ok(!reading.ok);
  assert.equal(reading.error.key, "tooLong");
});

const numbers = wholeNumber({ min: 0, max: 10_000_000, key: "priceRange" });
for (
  const bad of [
    "",
    "-1",
    "1.5",
    "1e3",
    "0x10",
    "١٢",
    "10000001",
    "9".repeat(400),
    "NaN",
    "1,00",
    "+5",
  ]
) {
  Deno.test(`wholeNumber() refuses ${JSON.stringify(bad.slice(0, 20))}`, () => {
    assert.deepEqual(readField(numbers, bad), {
      ok: false,
      error: { key: "priceRange", values: { min: 0, max: 10_000_000 } },
    });
  });
}

Deno.test("optional() lets a field stay empty and passes the inner refusal on", () => {
  assert.deepEqual(readField(optional(numbers), "  "), {
    ok: true,
    value: null,
  });
  assert.deepEqual(readField(optional(numbers), "0"), { ok: true, value: 0 });
  assert.deepEqual(readField(optional(numbers), "x"), {
    ok: false,
    error: { key: "priceRange", values: { min: 0, max: 10_000_000 } },
  });
});

Deno.test("ticked is false when the box is not there and refuses odd values", () => {
  assert.deepEqual(readField(ticked, ""), { ok: true, value: false });
  assert.deepEqual(readField(ticked, "on"), { ok: true, value: true });
  assert.ok(!readField(ticked, "maybe").ok);
});

Deno.test("readForm() never throws and never yields unclean text, whatever is posted", () => {
  const names = fc.constantFrom(...Object.keys(shape), "__proto__", "x");
  const entry = fc.tuple(names, fc.string({ unit: "binary" }));
  fc.assert(fc.property(fc.array(entry), (entries) => {
    const reading = readForm(shape, new URLSearchParams(entries));
    const { title, body } = reading.values;
    assert.ok(title === undefined || isCleanText(title));
    assert.ok(body === undefined || isCleanText(body, true));
  }));
});
