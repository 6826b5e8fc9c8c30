import assert from "node:assert/strict";
import { age, count, date, dateTime, money } from "@/locales/format.ts";

const NOW = new Date("2025-03-01T12:00:00Z");

Deno.test("money is whole won, grouped", () => {
  assert.equal(money(12000, "ko"), "12,000원");
  assert.equal(money(12000, "en"), "₩12,000");
  assert.equal(count(1234567, "ko"), "1,234,567");
});

Deno.test("age is told in the largest unit that fits", () => {
  const before = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);
  const cases: [number, string, string][] = [
    [0, "방금 전", "just now"],
    [59, "방금 전", "just now"],
    [60, "1분 전", "1 minute ago"],
    [3 * 3600, "3시간 전", "3 hours ago"],
    [86_399, "23시간 전", "23 hours ago"],
    [2 * 86_400, "2일 전", "2 days ago"],
    [65 * 86_400, "2개월 전", "2 months ago"],
    [800 * 86_400, "2년 전", "2 years ago"],
  ];
  for (const [seconds, korean, english] of cases) {
    assert.equal(age(before(seconds), NOW, "ko"), korean);
    assert.equal(age(before(seconds), NOW, "en"), english);
  }
});

Deno.test("a clock that is ahead does not speak of the future", () => {
  assert.equal(age(new Date(NOW.getTime() + 5000), NOW, "ko"), "방금 전");
});

Deno.test("dates are Seoul's, wherever the server stands", () => {
  const lateInLondon = new Date("2025-02-28T23:30:00Z");
  assert.equal(date(lateInLondon, "ko"), "2025년 3월 1일");
  assert.equal(date(lateInLondon, "en"), "1 March 2025");
  assert.match(dateTime(lateInLondon, "ko"), /2025\. 3\. 1\. 오전 8:30/);
});
