import assert from "node:assert/strict";
import fc from "fast-check";
import { handle } from "@/domain/accounts/fields.ts";
import { handleWithNumber, suggestHandle } from "@/domain/accounts/handles.ts";
import { readField } from "@/domain/shared/forms.ts";

for (
  const [name, expected] of [
    ["민지", "minji"],
    ["김철수", "gimcheolsu"],
    ["Éva Kim", "evakim"],
    ["이웃1", "iut1"],
    ["가", "iutga"],
  ] as const
) {
  Deno.test(`suggestHandle() makes ${expected} of ${name}`, () => {
    assert.equal(suggestHandle(name), expected);
  });
}

Deno.test("suggestHandle() gives a valid handle for any name, with room for a number", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.nat(9999),
      (name, number) => {
        const plain = suggestHandle(name);
        assert.ok(readField(handle, plain).ok, plain);
        assert.ok(readField(handle, handleWithNumber(plain, number)).ok);
      },
    ),
  );
});
