import assert from "node:assert/strict";
import fc from "fast-check";
import { countUnits, totalOf } from "@/domain/rent/deals/price.ts";
import type { Period } from "@/domain/rent/deals/period.ts";
import { PRICE_MAX } from "@/domain/rent/draft.ts";
import { UNITS } from "@/domain/rent/item.ts";
import { parseMoment } from "@/domain/shared/seoul_time.ts";

const HOUR_MS = 60 * 60 * 1000;

function period(starts: string, ends: string): Period {
  const startsAt = parseMoment(starts);
  const endsAt = parseMoment(ends);
  assert.ok(startsAt && endsAt);
  return { startsAt, endsAt };
}

const anyPeriod = fc.record({
  start: fc.date({
    min: new Date("2024-01-01T00:00:00Z"),
    max: new Date("2030-01-01T00:00:00Z"),
    noInvalidDate: true,
  }),
  minutes: fc.integer({ min: 60, max: 366 * 24 * 60 }),
}).map(({ start, minutes }): Period => ({
  startsAt: start,
  endsAt: new Date(start.getTime() + minutes * 60_000),
}));

Deno.test("Units that were started count", () => {
  for (
    const [ends, hours, days, months] of [
      ["2026-03-01T11:00", 1, 1, 1],
      ["2026-03-01T11:01", 2, 1, 1],
      ["2026-03-02T10:00", 24, 1, 1],
      ["2026-03-02T10:01", 25, 2, 1],
      ["2026-03-08T10:00", 168, 7, 1],
      ["2026-04-01T10:00", 744, 31, 1],
      ["2026-04-01T10:01", 745, 32, 2],
    ] as const
  ) {
    const each = period("2026-03-01T10:00", ends);
    assert.equal(countUnits(each, "hour"), hours, ends);
    assert.equal(countUnits(each, "day"), days, ends);
    assert.equal(countUnits(each, "month"), months, ends);
  }
});

Deno.test("A month ends where the next one has no such day", () => {
  const months = (starts: string, ends: string) =>
    countUnits(period(starts, ends), "month");
  assert.equal(months("2026-01-31T10:00", "2026-02-28T10:00"), 1);
  assert.equal(months("2026-01-31T10:00", "2026-02-28T10:01"), 2);
  assert.equal(months("2026-01-31T10:00", "2026-03-31T10:00"), 2);
  assert.equal(months("2026-01-31T10:00", "2027-01-31T10:00"), 12);
});

Deno.test("A total is a whole number of won, and never less than one unit", () => {
  fc.assert(fc.property(
    anyPeriod,
    fc.constantFrom(...UNITS),
    fc.integer({ min: 0, max: PRICE_MAX }),
    (period, unit, price) => {
      const total = totalOf({ price, unit }, period);
      assert.ok(Number.isSafeInteger(total));
      assert.ok((total ?? -1) >= price);
      assert.equal(total, price * countUnits(period, unit));
    },
  ));
});

Deno.test("A longer period never costs less", () => {
  fc.assert(fc.property(
    anyPeriod,
    fc.constantFrom(...UNITS),
    fc.integer({ min: 0, max: 10_000 }),
    (period, unit, more) => {
      const endsAt = new Date(period.endsAt.getTime() + more * 60_000);
      const longer = { ...period, endsAt };
      assert.ok(countUnits(longer, unit) >= countUnits(period, unit));
    },
  ));
});

Deno.test("Two halves that meet on a full unit cost as much as the whole", () => {
  fc.assert(fc.property(
    anyPeriod,
    fc.integer({ min: 1, max: 300 }),
    (period, hours) => {
      const middle = new Date(period.startsAt.getTime() + hours * HOUR_MS);
      fc.pre(middle < period.endsAt);
      const halves = countUnits({ ...period, endsAt: middle }, "hour") +
        countUnits({ ...period, startsAt: middle }, "hour");
      assert.equal(halves, countUnits(period, "hour"));
    },
  ));
});

Deno.test("Free stays free, and what is to be agreed stays open", () => {
  fc.assert(
    fc.property(anyPeriod, fc.constantFrom(...UNITS), (period, unit) => {
      assert.equal(totalOf({ price: 0, unit }, period), 0);
      assert.equal(totalOf({ price: null, unit }, period), null);
    }),
  );
});
