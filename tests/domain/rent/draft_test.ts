import assert from "node:assert/strict";
import fc from "fast-check";
import { parseItemDraft, PRICE_MAX } from "@/domain/rent/draft.ts";

const DRILL = {
  section: "lend",
  category: "tools",
  title: "보쉬 전동 드릴",
  body: "비트까지 함께 드려요.\n주말에 편해요.",
  price: "3,000",
  unit: "day",
  deposit: "",
  value: "120000",
};

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const text of [value].flat()) data.append(name, text);
  }
  return data;
}

function errorsOf(changes: Record<string, string | string[]>): string[] {
  const reading = parseItemDraft(form({ ...DRILL, ...changes }));
  return reading.ok ? [] : Object.keys(reading.errors);
}

function priceOf(price: string): number | null | undefined {
  return parseItemDraft(form({ ...DRILL, price })).values.price;
}

Deno.test("A well written draft is read as it was meant", () => {
  const reading = parseItemDraft(form(DRILL));
  assert.deepEqual(reading.values, {
    ...DRILL,
    price: 3000,
    deposit: null,
    value: 120000,
  });
});

Deno.test("An empty price is to be agreed, nought is free", () => {
  assert.equal(priceOf(""), null);
  assert.equal(priceOf("0"), 0);
});

Deno.test("Every whole price up to the limit is read, with and without commas", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: PRICE_MAX }), (won) => {
    assert.equal(priceOf(String(won)), won);
    assert.equal(priceOf(won.toLocaleString("en")), won);
  }));
});

Deno.test("Negative, fractional, huge and worded prices are refused", () => {
  for (
    const price of ["-1", "1.5", "10000001", "1e3", "오천원", "1,00", "NaN"]
  ) {
    assert.deepEqual(errorsOf({ price }), ["price"], price);
    assert.deepEqual(errorsOf({ deposit: price }), ["deposit"], price);
  }
});

Deno.test("Titles have 2 to 40 letters, texts 1 to 2,000", () => {
  assert.deepEqual(errorsOf({ title: "책" }), ["title"]);
  assert.deepEqual(errorsOf({ title: " 책 " }), ["title"]);
  assert.deepEqual(errorsOf({ title: "가".repeat(40) }), []);
  assert.deepEqual(errorsOf({ title: "가".repeat(41) }), ["title"]);
  assert.deepEqual(errorsOf({ body: " \n " }), ["body"]);
  assert.deepEqual(errorsOf({ body: "가".repeat(2000) }), []);
  assert.deepEqual(errorsOf({ body: "가".repeat(2001) }), ["body"]);
});

Deno.test("Only sections, categories and units that there are", () => {
  assert.deepEqual(errorsOf({ section: "steal" }), ["section"]);
  assert.deepEqual(errorsOf({ category: "__proto__" }), ["category"]);
  assert.deepEqual(errorsOf({ unit: "" }), ["unit"]);
});

Deno.test("Doubled and unknown fields are refused, and what was typed is kept", () => {
  assert.deepEqual(errorsOf({ title: ["드릴", "망치"] }), ["title"]);
  assert.deepEqual(errorsOf({ owner_id: "someone" }), ["form"]);
  const reading = parseItemDraft(form({ ...DRILL, price: "-5" }));
  assert.equal(reading.typed.price, "-5");
  assert.equal(reading.typed.title, DRILL.title);
});
