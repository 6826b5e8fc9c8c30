import assert from "node:assert/strict";
import fc from "fast-check";
import {
  overlaps,
  type Period,
  periodErrors,
  readPeriod,
} from "@/domain/rent/deals/period.ts";
import {
  newPeriodFields,
  periodFields,
} from "@/domain/rent/deals/deal_fields.ts";
import { readForm } from "@/domain/shared/forms.ts";

const NOW = new Date("2026-03-01T01:00:30Z");

function period(starts: string, ends: string): Period {
  return { startsAt: new Date(starts), endsAt: new Date(ends) };
}

function keys(starts: string, ends: string, rules = {}) {
  const errors = periodErrors(period(starts, ends), { now: NOW, ...rules });
  return Object.entries(errors ?? {}).map(([field, error]) =>
    `${field} ${error?.key}`
  );
}

Deno.test("A period begins now or later and takes an hour at least, a year at most", () => {
  for (
    const [starts, ends, expected] of [
      ["2026-03-01T01:00Z", "2026-03-01T02:00Z", []],
      ["2026-03-01T00:59Z", "2026-03-01T02:00Z", ["starts_at startPast"]],
      ["2025-03-01T00:59Z", "2026-03-05T02:00Z", ["starts_at startPast"]],
      ["2026-03-05T01:00Z", "2026-03-05T01:59Z", ["ends_at endTooSoon"]],
      ["2026-03-05T01:00Z", "2026-03-05T01:00Z", ["ends_at endTooSoon"]],
      ["2026-03-05T01:00Z", "2026-03-04T01:00Z", ["ends_at endTooSoon"]],
      ["2026-03-05T01:00Z", "2027-03-05T01:00Z", []],
      ["2026-03-05T01:00Z", "2027-03-05T01:01Z", ["ends_at periodTooLong"]],
      ["2026-01-31T01:00Z", "2026-03-05T01:00Z", ["starts_at startPast"]],
      ["2030-01-31T01:00Z", "2030-02-28T01:00Z", []],
    ] as const
  ) assert.deepEqual(keys(starts, ends), expected, `${starts} ${ends}`);
});

Deno.test("New dates may keep a beginning that is past, but not be the old ones", () => {
  const current = period("2026-02-27T01:00Z", "2026-03-02T01:00Z");
  const rules = { current };
  assert.deepEqual(keys("2026-02-27T01:00Z", "2026-03-03T01:00Z", rules), []);
  assert.deepEqual(
    keys("2026-02-27T01:00Z", "2026-03-02T01:00Z", rules),
    ["ends_at sameDates"],
  );
  assert.deepEqual(
    keys("2026-02-27T01:00Z", "2026-02-28T01:00Z", rules),
    ["ends_at endPast"],
  );
  assert.deepEqual(
    keys("2026-02-26T01:00Z", "2026-03-03T01:00Z", rules),
    ["starts_at startPast"],
  );
});

Deno.test("Once the thing is out, its beginning is what it was", () => {
  const current = period("2026-02-27T01:00Z", "2026-03-02T01:00Z");
  const rules = { current, begun: true };
  assert.deepEqual(keys("2026-02-27T01:00Z", "2026-03-03T01:00Z", rules), []);
  assert.deepEqual(
    keys("2026-03-02T01:00Z", "2026-03-03T01:00Z", rules),
    ["form startFixed"],
  );
});

Deno.test("Periods are half-open: one may end when the next begins", () => {
  const first = period("2026-03-05T01:00Z", "2026-03-06T01:00Z");
  const next = period("2026-03-06T01:00Z", "2026-03-07T01:00Z");
  assert.equal(overlaps(first, next), false);
  assert.equal(
    overlaps(first, { ...next, startsAt: new Date("2026-03-06T00:59Z") }),
    true,
  );
  fc.assert(fc.property(
    fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)),
    ([a, b, c, d]) => {
      const one = { startsAt: new Date(a), endsAt: new Date(a + b + 1) };
      const other = { startsAt: new Date(c), endsAt: new Date(c + d + 1) };
      let shared = false;
      for (let t = a; t < a + b + 1; t++) shared ||= t >= c && t < c + d + 1;
      assert.equal(overlaps(one, other), shared);
      assert.equal(overlaps(other, one), shared);
    },
  ));
});

Deno.test("A form sends minutes in Seoul, and says which of the two is none", () => {
  const read = (starts_at: string, ends_at: string) => {
    const form = new URLSearchParams({ starts_at, ends_at });
    return readForm(periodFields, form);
  };
  const fine = read("2026-03-05T10:00", "2026-03-06T10:00");
  assert.equal(
    fine.values.starts_at?.toISOString(),
    "2026-03-05T01:00:00.000Z",
  );
  const wrong = read("2026-02-30T10:00", "");
  assert.deepEqual(wrong.ok ? {} : wrong.errors, {
    starts_at: { key: "startUnknown" },
    ends_at: { key: "endUnknown" },
  });
  const open = readForm(
    newPeriodFields,
    new URLSearchParams({ ends_at: "2026-03-06T10:00" }),
  );
  assert.equal(open.ok && open.values.starts_at, null);
});

Deno.test("Two texts are a period once both are minutes an hour apart", () => {
  assert.equal(readPeriod("", "2026-03-05T10:00"), null);
  assert.equal(readPeriod("2026-03-05T10:00", "2026-03-05T10:59"), null);
  assert.deepEqual(
    readPeriod("2026-03-05T10:00", "2026-03-05T11:00"),
    period("2026-03-05T01:00Z", "2026-03-05T02:00Z"),
  );
});
