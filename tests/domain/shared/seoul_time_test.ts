import assert from "node:assert/strict";
import fc from "fast-check";
import {
  addDays,
  addMonths,
  dayOf,
  endOfDay,
  momentText,
  parseDay,
  parseMoment,
  startOfDay,
  weekdayOf,
} from "@/domain/shared/seoul_time.ts";

const anyDate = fc.date({
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2100-01-01T00:00:00Z"),
  noInvalidDate: true,
});

Deno.test("A minute is read as the clocks in Seoul show it", () => {
  assert.equal(
    parseMoment("2026-03-01T10:00")?.toISOString(),
    "2026-03-01T01:00:00.000Z",
  );
  assert.equal(
    parseMoment("2026-01-01T00:30:59")?.toISOString(),
    "2025-12-31T15:30:00.000Z",
  );
});

Deno.test("Every minute survives being shown and read again", () => {
  fc.assert(fc.property(anyDate, (date) => {
    const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
    assert.deepEqual(parseMoment(momentText(minute)), minute);
  }));
});

Deno.test("Days that no calendar has are none, and so is everything else", () => {
  for (
    const text of [
      "2026-02-29",
      "2026-13-01",
      "2026-04-31",
      "2026-3-1",
      "20260301",
      "",
      "0000-00-00",
    ]
  ) {
    assert.equal(parseDay(text), null, text);
    assert.equal(parseMoment(`${text}T10:00`), null, text);
  }
  for (
    const text of [
      "2026-03-01",
      "2026-03-01T24:00",
      "2026-03-01T10:60",
      "2026-03-01T10:00Z",
      "2026-03-01 10:00",
      "now",
      "2026-03-01T10:00:00+09:00",
    ]
  ) assert.equal(parseMoment(text), null, text);
  assert.equal(parseDay("2028-02-29"), "2028-02-29");
});

Deno.test("A day holds its moments, from its beginning up to the next", () => {
  fc.assert(fc.property(anyDate, (date) => {
    const day = dayOf(date);
    assert.ok(startOfDay(day) <= date && date < endOfDay(day));
    assert.deepEqual(endOfDay(day), startOfDay(addDays(day, 1)));
    assert.equal(weekdayOf(addDays(day, 7)), weekdayOf(day));
  }));
});

Deno.test("A month later is the same day, or the last one of a short month", () => {
  const later = (text: string, months: number) =>
    momentText(addMonths(parseMoment(text) ?? new Date(Number.NaN), months));
  assert.equal(later("2026-01-31T10:00", 1), "2026-02-28T10:00");
  assert.equal(later("2028-01-31T10:00", 1), "2028-02-29T10:00");
  assert.equal(later("2026-03-15T00:05", 1), "2026-04-15T00:05");
  assert.equal(later("2026-12-31T23:30", 2), "2027-02-28T23:30");
  assert.equal(later("2026-01-31T10:00", 12), "2027-01-31T10:00");
});
