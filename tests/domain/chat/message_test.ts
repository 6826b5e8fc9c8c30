import assert from "node:assert/strict";
import {
  CHANGE_WINDOW_MS,
  mayAnswer,
  mayChange,
  MESSAGE_MAX,
  parseAppointment,
  parseMessage,
} from "@/domain/chat/mod.ts";
import { isPlannable } from "@/domain/chat/mod.ts";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

Deno.test("a message keeps its lines and loses what nobody sees", () => {
  const reading = parseMessage(form({ body: " 하나\r\n둘\u2028셋 " }));
  assert.deepEqual(reading.values, { body: "하나\n둘\n셋", cid: null });
});

Deno.test("a message has a length, and no signs that only machines send", () => {
  for (
    const [body, error] of [
      ["가".repeat(MESSAGE_MAX), undefined],
      ["👨‍👩‍👧".repeat(100), undefined],
      ["가".repeat(MESSAGE_MAX + 1), "messageLength"],
      ["a\0b", "badText"],
      ["\u202Eabc", "badText"],
    ] as const
  ) {
    const reading = parseMessage(form({ body }));
    assert.equal(reading.ok ? undefined : reading.errors.body?.key, error);
  }
});

Deno.test("nobody names the author of a message", () => {
  const reading = parseMessage(form({ body: "네", author_id: "somebody" }));
  assert.ok(!reading.ok && reading.errors.form);
});

Deno.test("a message may be changed by its author, for 15 minutes", () => {
  const at = new Date("2026-03-01T00:00:00Z");
  const message = {
    authorId: "me",
    at: at.toISOString(),
    deletedAt: null,
  };
  const after = (ms: number, memberId = "me") => ({
    memberId,
    now: new Date(at.getTime() + ms),
  });
  assert.ok(mayChange(message, after(CHANGE_WINDOW_MS - 1)));
  assert.ok(!mayChange(message, after(CHANGE_WINDOW_MS)));
  assert.ok(!mayChange(message, after(0, "you")));
  const deleted = { ...message, deletedAt: at.toISOString() };
  assert.ok(!mayChange(deleted, after(0)));
});

Deno.test("an appointment has a place and a time in Seoul", () => {
  const reading = parseAppointment(
    form({ place: " 강남역 10번 출구 ", starts_at: "2026-03-01T15:00" }),
  );
  assert.ok(reading.ok);
  assert.deepEqual(reading.values, {
    place: "강남역 10번 출구",
    starts_at: new Date("2026-03-01T06:00:00Z"),
  });
  for (const starts_at of ["", "내일", "2026-02-30T10:00", "2026-03-01"]) {
    const bad = parseAppointment(form({ place: "강남역", starts_at }));
    assert.equal(!bad.ok && bad.errors.starts_at?.key, "appointmentTime");
  }
});

Deno.test("people plan what is to come, within a year", () => {
  const now = new Date("2026-03-01T00:00:00Z");
  assert.ok(isPlannable(new Date("2026-03-01T00:01:00Z"), now));
  assert.ok(isPlannable(new Date("2027-03-01T00:00:00Z"), now));
  assert.ok(!isPlannable(now, now));
  assert.ok(!isPlannable(new Date("2027-04-01T00:00:00Z"), now));
});

Deno.test("the other one confirms, either calls off, nobody answers what is over", () => {
  const may = (
    state: "proposed" | "confirmed" | "cancelled" | "replaced",
    memberId: string,
  ) =>
    (["confirmed", "cancelled"] as const).filter((answer) =>
      mayAnswer({ state, authorId: "me" }, { memberId, answer })
    );
  assert.deepEqual(may("proposed", "me"), ["cancelled"]);
  assert.deepEqual(may("proposed", "you"), ["confirmed", "cancelled"]);
  assert.deepEqual(may("confirmed", "me"), ["cancelled"]);
  assert.deepEqual(may("confirmed", "you"), ["cancelled"]);
  assert.deepEqual(may("cancelled", "you"), []);
  assert.deepEqual(may("replaced", "you"), []);
});
