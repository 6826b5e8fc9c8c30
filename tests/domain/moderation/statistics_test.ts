import assert from "node:assert/strict";
import {
  csvCell,
  csvText,
  parseRange,
  rangeUntil,
  startOfStep,
  statisticsOf,
  statisticsRows,
} from "@/domain/moderation/mod.ts";
import { parseDecision, suspensionEnd } from "@/domain/moderation/mod.ts";

const at = (text: string) => new Date(text);
const read = (query: string, now: string) =>
  parseRange(new URLSearchParams(query), at(now));

Deno.test("thirty days end with today in Seoul, whatever day it is elsewhere", () => {
  const before = read("", "2026-03-01T14:59:59Z");
  assert.equal(before.starts.at(-1), "2026-03-01");
  const after = read("", "2026-03-01T15:00:00Z");
  assert.equal(after.starts.at(-1), "2026-03-02");
  assert.equal(after.end, "2026-03-03");
  assert.equal(after.starts.length, 30);
  assert.equal(after.starts[0], "2026-02-01");
});

Deno.test("weeks begin on Monday, months on their first", () => {
  assert.equal(startOfStep("week", "2026-03-01"), "2026-02-23");
  assert.equal(startOfStep("week", "2026-03-02"), "2026-03-02");
  const weeks = rangeUntil("week", "2026-03-01");
  assert.equal(weeks.starts.at(-1), "2026-02-23");
  assert.equal(weeks.end, "2026-03-02");
  assert.equal(weeks.starts.length, 26);
  const months = rangeUntil("month", "2026-03-31");
  assert.deepEqual(
    [months.starts[0], months.starts.at(-1), months.end],
    ["2025-04-01", "2026-03-01", "2026-04-01"],
  );
});

Deno.test("an address that names nothing counts from today, and none reads further than its steps", () => {
  const now = "2026-03-01T00:00:00Z";
  for (
    const query of [
      "step=year",
      "step=day&step=week",
      "until=yesterday",
      "until=9999-12-31",
      "until=0001-01-01",
      "step=__proto__&until=2026-02-30",
    ]
  ) {
    assert.deepEqual(read(query, now), rangeUntil("day", "2026-03-01"), query);
  }
  assert.equal(
    read("step=month&until=2025-12-24", now).end,
    "2026-01-01",
  );
});

Deno.test("steps in which nothing was stand there as zero, and what lies outside is left out", () => {
  const range = rangeUntil("day", "2026-03-01");
  const statistics = statisticsOf(range, {
    counts: [
      { series: "messages", start: "2026-03-01", n: 4 },
      { series: "messages", start: "2026-03-02", n: 9 },
      { series: "sign_ups", start: "2026-01-31", n: 1 },
    ],
    reasons: [
      { reason: "spam", start: "2026-02-28", n: 1 },
      { reason: "fraud", start: "2026-03-01", n: 3 },
    ],
    waits: [{ start: "2026-03-01", n: 2, median: 1.26, slow: 5 }],
  });
  assert.equal(statistics.counts.messages.length, 30);
  assert.deepEqual(statistics.counts.messages.slice(-2), [0, 4]);
  assert.equal(statistics.counts.sign_ups[0], 1);
  assert.deepEqual(statistics.counts.deals, new Array(30).fill(0));
  assert.deepEqual(statistics.reasons.map(({ reason }) => reason), [
    "fraud",
    "spam",
  ]);
  const [head, ...rows] = statisticsRows(statistics);
  assert.deepEqual(head?.slice(0, 8), [
    "day",
    "sign_ups",
    "listings",
    "deals",
    "messages",
    "reports",
    "reports_fraud",
    "reports_spam",
  ]);
  assert.deepEqual(rows.at(-1), ["2026-03-01", 0, 0, 0, 4, 0, 3, 0, 2, 1.3, 5]);
  assert.deepEqual(rows[0]?.slice(-3), [0, "", ""]);
});

Deno.test("a cell is no formula to any spreadsheet", () => {
  for (const sign of ["=", "+", "-", "@", "\t", "\r"]) {
    const cell = csvCell(`${sign}cmd|' /C calc'!A0`);
    assert.match(cell.replace(/^"/, ""), /^'/, JSON.stringify(sign));
  }
  assert.equal(csvCell(-5), "-5");
  assert.equal(csvCell('a "b", c'), '"a ""b"", c"');
  assert.equal(csvText([["a", 1], ["b\nc", 2]]), 'a,1\r\n"b\nc",2\r\n');
});

Deno.test("a suspension ends after its days or with its day, never in the past nor in years", () => {
  const now = at("2026-03-01T03:00:00Z");
  const end = (days: string | null, until: string | null) =>
    suspensionEnd({ days, until }, now)?.toISOString() ?? null;
  assert.equal(end("3", null), "2026-03-04T03:00:00.000Z");
  assert.equal(end("3", "2026-03-02"), "2026-03-02T15:00:00.000Z");
  assert.equal(end(null, "2026-03-01"), "2026-03-01T15:00:00.000Z");
  assert.equal(end(null, "2026-02-28"), null);
  assert.equal(end(null, "2028-01-01"), null);
  assert.equal(end(null, null), null);
});

Deno.test("a measure wants a reason, and follows only from a report that is right", () => {
  const now = at("2026-03-01T03:00:00Z");
  const errors = (fields: Record<string, string>) => {
    const form = new FormData();
    const all = { outcome: "upheld", note: "네, 맞아요.", measure: "none" };
    for (const [name, value] of Object.entries({ ...all, ...fields })) {
      form.set(name, value);
    }
    const reading = parseDecision(form, now);
    return reading.ok ? [] : Object.keys(reading.errors);
  };
  assert.deepEqual(errors({}), []);
  assert.deepEqual(errors({ note: "" }), ["note"]);
  assert.deepEqual(errors({ outcome: "maybe" }), ["outcome"]);
  assert.deepEqual(errors({ measure: "warn" }), ["reason"]);
  assert.deepEqual(errors({ measure: "warn", reason: "그만요" }), []);
  assert.deepEqual(
    errors({ measure: "warn", reason: "그만요", outcome: "dismissed" }),
    ["measure"],
  );
  assert.deepEqual(errors({ measure: "suspend", reason: "그만요" }), ["until"]);
  assert.deepEqual(
    errors({ measure: "suspend", reason: "그만요", days: "7" }),
    [],
  );
  assert.deepEqual(errors({ deed: "x" }), ["deed"]);
  assert.deepEqual(errors({ admin: "1" }), ["form"]);
});
