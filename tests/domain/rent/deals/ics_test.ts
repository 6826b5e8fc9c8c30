import assert from "node:assert/strict";
import { DEAL_STATES } from "@/domain/rent/deals/deal.ts";
import { type CalendarEntry, calendarFile } from "@/domain/rent/deals/ics.ts";

const ENTRY: CalendarEntry = {
  deal: {
    id: "0197",
    state: "accepted",
    startsAt: new Date("2026-03-05T01:00:00Z"),
    endsAt: new Date("2026-03-07T01:00:00Z"),
    requestedAt: new Date("2026-03-01T01:00:00Z"),
  },
  sequence: 2,
  title: "드릴, 비트; 대여",
  text: "바다님에게 빌려줘요.",
  url: "https://yard.example/rent/deals/x",
  host: "yard.example",
  now: new Date("2026-03-02T00:00:00Z"),
};

Deno.test("A deal's calendar entry says when, what and where in the words of RFC 5545", () => {
  const lines = calendarFile(ENTRY).split("\r\n");
  assert.equal(lines[0], "BEGIN:VCALENDAR");
  for (
    const line of [
      "UID:0197@yard.example",
      "SEQUENCE:2",
      "DTSTART:20260305T010000Z",
      "DTEND:20260307T010000Z",
      "DTSTAMP:20260302T000000Z",
      "SUMMARY:드릴\\, 비트\\; 대여",
      "STATUS:CONFIRMED",
      "END:VEVENT",
    ]
  ) assert.ok(lines.includes(line), line);
});

Deno.test("What is over is cancelled, what waits is tentative, and no line is too long", () => {
  for (const state of DEAL_STATES) {
    const text = "아주 긴 이야기 ".repeat(40);
    const file = calendarFile({
      ...ENTRY,
      text,
      deal: { ...ENTRY.deal, state },
    });
    const bytes = file.split("\r\n").map((line) =>
      new TextEncoder().encode(line).length
    );
    assert.ok(Math.max(...bytes) <= 75, String(Math.max(...bytes)));
    const status = /STATUS:(\w+)/.exec(file)?.[1];
    const expected = state === "requested"
      ? "TENTATIVE"
      : ["declined", "cancelled", "expired"].includes(state)
      ? "CANCELLED"
      : "CONFIRMED";
    assert.equal(status, expected, state);
  }
});

Deno.test("A name with line breaks adds no line of its own", () => {
  const file = calendarFile({
    ...ENTRY,
    title: "드릴\r\nATTENDEE:mailto:x@example.com",
  });
  assert.ok(!/^ATTENDEE/m.test(file));
});
