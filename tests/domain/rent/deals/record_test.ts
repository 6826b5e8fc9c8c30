import assert from "node:assert/strict";
import fc from "fast-check";
import { CATEGORY_IDS } from "@/domain/rent/categories.ts";
import {
  answersOf,
  CATEGORY_PROMPTS,
  PROMPTS,
} from "@/domain/rent/deals/prompts.ts";
import {
  canonicalJson,
  type DealRecord,
  recordHash,
  sealed,
} from "@/domain/rent/deals/record.ts";
import { photoFile } from "../../../support/neighbours.ts";

const RECORD: Omit<DealRecord, "hash"> = {
  dealId: "0197",
  kind: "handover",
  starterId: "lender",
  startedAt: new Date("2026-03-05T01:00:00Z"),
  prompts: { works: true, parts: false },
  note: "흠집 하나",
  photos: [photoFile(1), photoFile(2)],
  confirmerId: "borrower",
  confirmedAt: new Date("2026-03-05T01:05:00Z"),
  answerNote: "",
  answerPhotos: [],
};

Deno.test("A fingerprint is the SHA-256 of the record in one spelling", () => {
  assert.match(recordHash(RECORD), /^[0-9a-f]{64}$/);
  assert.equal(sealed(RECORD).hash, recordHash(RECORD));
  const turned = Object.fromEntries(Object.entries(RECORD).toReversed());
  const prompts = { parts: false, works: true };
  assert.equal(
    recordHash({ ...turned as typeof RECORD, prompts }),
    recordHash(RECORD),
  );
});

Deno.test("Whatever is changed in a record changes its fingerprint", () => {
  const changes: Partial<typeof RECORD>[] = [
    { dealId: "0198" },
    { kind: "return" },
    { starterId: "borrower" },
    { startedAt: new Date("2026-03-05T01:00:00.001Z") },
    { prompts: { works: true, parts: true } },
    { prompts: { works: true } },
    { note: "흠집 둘" },
    { photos: [photoFile(2), photoFile(1)] },
    { photos: [photoFile(1)] },
    { confirmerId: "lender" },
    { confirmedAt: new Date("2026-03-05T01:06:00Z") },
    { answerNote: "네" },
    { answerPhotos: [photoFile(3)] },
  ];
  const hashes = changes.map((each) => recordHash({ ...RECORD, ...each }));
  assert.equal(new Set([recordHash(RECORD), ...hashes]).size, 14);
});

Deno.test("The same content is the same JSON, in whatever order it comes", () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
    const turned = Object.fromEntries(Object.entries(value).toReversed());
    assert.equal(canonicalJson(turned), canonicalJson(value));
  }));
});

Deno.test("Every kind of thing has its questions, and only they are answered", () => {
  for (const category of CATEGORY_IDS) {
    const prompts = CATEGORY_PROMPTS[category];
    assert.ok(prompts.length >= 3, category);
    assert.ok(prompts.every((prompt) => PROMPTS.includes(prompt)));
    assert.deepEqual(
      Object.keys(answersOf(category, ["works", "nonsense", "__proto__"])),
      [...prompts],
    );
  }
  assert.deepEqual(answersOf("other", ["parts"]), {
    works: false,
    parts: true,
    scratches: false,
  });
});
