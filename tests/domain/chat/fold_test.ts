import assert from "node:assert/strict";
import {
  addOlder,
  type AppointmentLine,
  foldEvents,
  type MessageLine,
  type RoomEvent,
  type RoomLog,
} from "@/domain/chat/mod.ts";

const AT = "2026-03-01T00:00:00.000Z";
const LATER = "2026-03-01T00:01:00.000Z";

function message(seq: number, body = `말 ${seq}`): MessageLine {
  return {
    seq,
    kind: "message",
    authorId: "me",
    clientId: null,
    body,
    data: { photos: [] },
    at: AT,
    editedAt: null,
    deletedAt: null,
  };
}

const MEETING: AppointmentLine = {
  seq: 1,
  kind: "appointment",
  authorId: "me",
  data: { place: "역 앞", startsAt: LATER, state: "proposed" },
  at: AT,
};

const EMPTY: RoomLog = { lastSeq: 0, lines: [] };

function change(
  seq: number,
  rest: Partial<RoomEvent> & { kind: "edit" | "delete" | "answer" },
): RoomEvent {
  return { seq, authorId: "me", at: LATER, targetSeq: 1, ...rest } as RoomEvent;
}

function folded(events: readonly RoomEvent[], from = EMPTY): RoomLog {
  const { log, gap } = foldEvents(from, events);
  assert.ok(!gap);
  return log;
}

Deno.test("lines are appended in the order of their numbers", () => {
  const log = folded([message(2), message(1), message(3)]);
  assert.deepEqual(log.lines.map(({ seq }) => seq), [1, 2, 3]);
  assert.equal(log.lastSeq, 3);
});

Deno.test("what is known already changes nothing", () => {
  const log = folded([message(1), message(1), message(2)]);
  assert.deepEqual(folded([message(1), message(2)], log), log);
});

Deno.test("a missing event is noticed, and nothing after it is taken", () => {
  const { log, gap } = foldEvents(EMPTY, [message(1), message(3)]);
  assert.ok(gap);
  assert.equal(log.lastSeq, 1);
  assert.deepEqual(folded([message(3), message(2)], log).lastSeq, 3);
});

Deno.test("an edit rewrites, a deletion empties, and nothing comes after it", () => {
  const edit = change(2, { kind: "edit", body: "고침" });
  const [edited] = folded([message(1), edit]).lines;
  assert.deepEqual(edited, { ...message(1, "고침"), editedAt: LATER });
  const gone = folded([
    message(1),
    edit,
    change(3, { kind: "delete" }),
    change(4, { kind: "edit", body: "다시" }),
  ]);
  assert.deepEqual(gone.lines, [
    { ...message(1, ""), editedAt: LATER, deletedAt: LATER },
  ]);
  assert.equal(gone.lastSeq, 4);
});

Deno.test("an answer changes the appointment it is about, and no message", () => {
  const yes = change(2, { kind: "answer", data: { state: "confirmed" } });
  const [meeting] = folded([MEETING, yes]).lines;
  assert.ok(meeting?.kind === "appointment");
  assert.equal(meeting.data.state, "confirmed");
  assert.deepEqual(folded([message(1), yes]).lines, [message(1)]);
});

Deno.test("a change of what is not on the page still counts", () => {
  const page = { lastSeq: 5, lines: [message(5)] };
  const log = folded([change(6, { kind: "delete" })], page);
  assert.deepEqual(log, { lastSeq: 6, lines: [message(5)] });
});

Deno.test("older lines stand in front, once", () => {
  const page = { lastSeq: 4, lines: [message(3), message(4)] };
  const log = addOlder(page, [message(1), message(2), message(3)]);
  assert.deepEqual(log.lines.map(({ seq }) => seq), [1, 2, 3, 4]);
});
